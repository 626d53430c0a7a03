import { Cancellation, interruptAndCheck, type LangiumDocument } from 'langium';
import type { CodeLensProvider } from 'langium/lsp';
import type { CodeLens, CodeLensParams, Command } from 'vscode-languageserver';
import type { Remark } from '../check/check.js';
import type { Coordination } from '../domain/coordination.js';
import { daysOfPlan } from '../domain/coordinationDays.js';
import type { Fact } from '../domain/fact.js';
import { goalAttainment, usesScale } from '../domain/goalAttainment.js';
import { goalProgress } from '../domain/goalProgress.js';
import type { Goal } from '../domain/goals.js';
import { workersOn } from '../domain/goalWorkers.js';
import { isOpen, legalClock } from '../domain/legalClock.js';
import { cents, formatMoney } from '../domain/money.js';
import type { Place } from '../domain/place.js';
import type { PlanModel } from '../domain/plan.js';
import { nextEvaluation } from '../domain/upcoming.js';
import type { RegieDocument } from '../language/generated/ast.js';
import { SHOW_PLACES_COMMAND, SHOW_PROBLEMS_COMMAND, type ShowPlacesArguments } from '../protocol/clientCommands.js';
import type { Catalogue } from '../texts/catalogue.js';
import type { LensTexts } from '../texts/hintTexts.js';
import type { MethodTexts } from '../texts/methodTexts.js';
import type { FeatureServices } from './featureServices.js';
import type { SteadySum } from './steadySums.js';

/** What stands above a statement, and what it leads to. */
interface Lens {
  readonly title: string;
  readonly leadsTo: 'problems' | readonly Place[];
}

type Wording = Pick<Catalogue, 'lenses' | 'methods'>;

/** Above the plan, its goals and its coordinators: how they stand, in a few words. */
export class RegieplanCodeLensProvider implements CodeLensProvider {
  readonly #services: FeatureServices;
  /** How many days each coordinator covered when that was last known. */
  readonly #covered = new WeakMap<LangiumDocument, Map<string, string>>();

  constructor(services: FeatureServices) {
    this.#services = services;
  }

  async provideCodeLens(
    document: LangiumDocument<RegieDocument>,
    _params?: CodeLensParams,
    cancelToken = Cancellation.CancellationToken.None,
  ): Promise<CodeLens[]> {
    const { model, shared } = this.#services;
    const { plan } = model.DocumentModels.of(document);
    if (!plan || !shared.client.DisplaySettings.showsLenses) {
      return [];
    }
    const { catalogue } = shared.client.MessageLanguage;
    const texts = catalogue.lenses;
    const lenses = plan.facts.goals.flatMap((goal) => this.#above(goal, goalLenses(goal, plan, catalogue)));
    lenses.push(...plan.coordinators.flatMap((post) => this.#above(post, this.#daysLens(post, plan, document, texts))));
    await interruptAndCheck(cancelToken);
    // The findings were already looked for when the text changed, or will be the next moment: never twice.
    const { remarks } = model.CheckedDocuments.of(document);
    return [...this.#above(plan.facts.header, this.#planLenses(plan, document, remarks, catalogue)), ...lenses];
  }

  #above({ extent, place }: Fact, lenses: readonly Lens[]): CodeLens[] {
    const range = { start: extent.range.start, end: place.range.end };
    return lenses.map(({ title, leadsTo }) => ({ range, command: this.#command(title, leadsTo, { ...place, range }) }));
  }

  /** A client that does not carry out the command shows the title alone. */
  #command(title: string, leadsTo: Lens['leadsTo'], from: Place): Command {
    const { ClientOptions } = this.#services.shared.client;
    if (leadsTo === 'problems') {
      const isKnown = ClientOptions.carriesOut(SHOW_PROBLEMS_COMMAND);
      return { title, command: isKnown ? SHOW_PROBLEMS_COMMAND : '' };
    }
    if (leadsTo.length === 0 || !ClientOptions.carriesOut(SHOW_PLACES_COMMAND)) {
      return { title, command: '' };
    }
    const sent: ShowPlacesArguments = [from, leadsTo];
    return { title, command: SHOW_PLACES_COMMAND, arguments: [...sent] };
  }

  #planLenses(
    plan: PlanModel,
    document: LangiumDocument<RegieDocument>,
    remarks: readonly Remark[],
    { lenses: texts, methods }: Wording,
  ): readonly Lens[] {
    const sums = this.#services.model.SteadySums.of(document);
    const evaluation = nextEvaluation(plan);
    return [
      ...(sums ? [householdLens(plan, sums.planned, sums.householdRoom, texts)] : []),
      { title: findingsText(remarks, texts), leadsTo: 'problems' },
      evaluation
        ? { title: texts.nextEvaluation(evaluation.date), leadsTo: [evaluation.evaluation.place] }
        : { title: texts.noEvaluation, leadsTo: plan.facts.evaluations.map(({ place }) => place) },
      ...termLenses(plan, evaluation?.evaluation, texts, methods),
    ];
  }

  /** Stays while the dates are being typed: a line that comes and goes would move everything below it. */
  #daysLens(post: Coordination, plan: PlanModel, document: LangiumDocument, texts: LensTexts): readonly Lens[] {
    const covered = daysOfPlan(plan, post);
    const known = this.#covered.get(document) ?? new Map<string, string>();
    this.#covered.set(document, known);
    // Someone may coordinate twice.
    const key = `${plan.coordinators.filter(({ name }) => name === post.name).indexOf(post)} ${post.name}`;
    if (covered) {
      known.set(key, texts.daysCovered(covered.covered, covered.whole));
    }
    const title = known.get(key);
    return title === undefined ? [] : [{ title: covered ? title : title + texts.earlier, leadsTo: [] }];
  }
}

function householdLens(plan: PlanModel, planned: SteadySum, room: SteadySum | undefined, texts: LensTexts): Lens {
  const budget = plan.facts.householdBudget?.amount;
  const sum = texts.household(formatMoney(planned.amount), budget === undefined ? undefined : formatMoney(budget));
  const left = room && roomText(room, texts);
  const title = left === undefined ? sum : `${sum}, ${left}`;
  return {
    title: planned.isEarlier ? title + texts.earlier : title,
    leadsTo: plan.householdDraws.map(({ line }) => line.place),
  };
}

function roomText({ amount }: SteadySum, texts: LensTexts): string {
  return amount < 0 ? texts.exceeded(formatMoney(cents(-amount))) : texts.room(formatMoney(amount));
}

/** How many terms are late, and what comes next beside the evaluation that stands there already. */
function termLenses(
  plan: PlanModel,
  shown: Fact | undefined,
  texts: LensTexts,
  { clock }: MethodTexts,
): readonly Lens[] {
  const open = legalClock(plan).filter(isOpen);
  const late = open.filter(({ state }) => state === 'late');
  const next = open.find(({ state, fact }) => state === 'coming' && fact !== shown);
  return [
    ...(late.length === 0
      ? []
      : [{ title: texts.lateTerms(late.length), leadsTo: late.map(({ fact }) => fact.place) }]),
    ...(next
      ? [{ title: texts.nextTerm(clock.kinds[next.kind](next.name), next.date), leadsTo: [next.fact.place] }]
      : []),
  ];
}

function findingsText(remarks: readonly Remark[], texts: LensTexts): string {
  const open = Map.groupBy(
    remarks.filter(({ accepted }) => !accepted),
    ({ severity }) => severity,
  );
  const count = (severity: Remark['severity']): number => open.get(severity)?.length ?? 0;
  return texts.findings(count('error'), count('warning'), count('info') + count('hint'));
}

function goalLenses(goal: Goal, plan: PlanModel, { lenses: texts, methods }: Wording): readonly Lens[] {
  const { network, informal, formal, appointments } = workersOn(plan, goal);
  const lines = [...informal, ...formal];
  const groups: readonly (readonly [readonly Fact[], (count: number) => string])[] = [
    [network, texts.network],
    [lines, texts.lines],
    [appointments, texts.appointments],
  ];
  const filled = groups.filter(([facts]) => facts.length > 0);
  const progress = goalProgress(goal);
  const step = usesScale(goal) ? goalAttainment(goal, plan.facts.policy) : undefined;
  return [
    ...(filled.length === 0 ? [{ title: texts.nobody, leadsTo: [] }] : []),
    ...filled.map(([facts, text]) => ({ title: text(facts.length), leadsTo: facts.map(({ place }) => place) })),
    ...(progress && goal.indicator
      ? [{ title: progressText(progress.percent, progress.reached, texts), leadsTo: [goal.indicator.place] }]
      : []),
    ...(step ? [{ title: texts.step(methods.effect.points(step.step), step.orHigher), leadsTo: [goal.place] }] : []),
  ];
}

function progressText(percent: number, reached: boolean, texts: LensTexts): string {
  if (reached) {
    return texts.reached;
  }
  return percent < 0 ? texts.backwards : texts.progress(percent);
}
