import type { Day } from '../domain/day.js';
import { formatMoney, subtractCents, sumCents } from '../domain/money.js';
import type { Texts } from '../domain/texts.js';
import type { PlanTreeItem, PlanTreePicture } from '../protocol/planTree.js';
import type { ValueTexts } from '../texts/featureTexts.js';
import type { WorkspaceTexts } from '../texts/workspaceTexts.js';
import type { IndexedFile } from './indexedFile.js';
import { addCounts, NO_FINDINGS, onlyWorst, pictureOf, roomInWords } from './planFigures.js';
import {
  type AttentionPoint,
  byTitle,
  type GroupedPlan,
  type GroupKey,
  groupsOf,
  type PlanGroup,
} from './planGroups.js';
import type { CoordinatorSummary, PlanSummary } from './planSummary.js';

/** The words of one language. */
export interface TreeWords {
  readonly workspace: WorkspaceTexts;
  readonly values: Pick<ValueTexts, 'day'>;
  readonly say: (texts: Texts) => string;
}

/** Between a root and what is under it in an item's id; in no URI. */
const UNDER = '|';

/** Starts what stands for the rest of a long list; no URI starts so. */
const MORE = '+';

/** No more items than this at once: nobody looks through them, and a client gets slow. */
const PAGE = 100;

/** The tree of plans: what needs attention, then each coordinator with the plans, then what is over or cannot be read. */
export class PlanTree {
  readonly #files: readonly IndexedFile[];
  readonly #words: TreeWords;
  readonly #isReading: boolean;

  /** @param isReading Whether more plans are to be expected. */
  constructor(files: readonly IndexedFile[], words: TreeWords, isReading: boolean) {
    this.#files = files;
    this.#words = words;
    this.#isReading = isReading;
  }

  /** The items under another one; the roots when no parent is named, and nothing under what is not there any more. */
  children(parent: string | undefined): readonly PlanTreeItem[] {
    const groups = groupsOf(this.#files);
    if (parent === undefined) {
      const roots = groups.map((group) => this.#root(group));
      return roots.length === 0 && this.#isReading ? [this.#readingItem()] : roots;
    }
    const [root = '', below] = parent.split(UNDER);
    const group = groups.find(({ key }) => key === root);
    if (!group) {
      return [];
    }
    if (below === undefined || below.startsWith(MORE)) {
      return this.#page(group, below === undefined ? 0 : Number(below.slice(MORE.length)));
    }
    const plan = group.plans.find(({ file }) => file.uri === below);
    return plan ? this.#details(parent, plan) : [];
  }

  /** A part of a long list, with an item for what comes after it. */
  #page(group: PlanGroup, from: number): readonly PlanTreeItem[] {
    const all = this.#itemsOf(group);
    const to = from + PAGE;
    const more = item({
      id: [group.key, `${MORE}${to}`].join(UNDER),
      label: this.#texts.more(all.length - to),
      picture: 'more',
      children: 'folded',
    });
    return [...all.slice(from, to), ...(all.length > to ? [more] : [])];
  }

  #root(group: PlanGroup): PlanTreeItem {
    switch (group.kind) {
      case 'attention':
        return this.#group(group.key, {
          label: this.#texts.attention,
          description: this.#texts.attentionCount(group.points.length),
          picture: 'attention',
          children: 'unfolded',
        });
      case 'coordinator':
        return this.#coordinator(group.key, group.coordinator, group.plans);
      case 'nobody':
        return this.#group(group.key, {
          label: this.#texts.withoutCoordinator,
          description: this.#texts.plans(group.plans.length),
          picture: 'warning',
          children: 'folded',
        });
      case 'past':
        return this.#group(group.key, {
          label: this.#texts.pastPlans,
          description: this.#texts.plans(group.plans.length),
          picture: 'past',
          children: 'folded',
        });
      case 'unreadable':
        return this.#group(group.key, {
          label: this.#texts.unreadableFiles,
          description: String(group.files.length),
          picture: 'unreadable',
          children: 'folded',
        });
    }
  }

  #coordinator(key: GroupKey, { name }: CoordinatorSummary, plans: readonly GroupedPlan[]): PlanTreeItem {
    const texts = this.#texts;
    const limits = plans.flatMap(({ plan }) => plan.caseloadLimit ?? []);
    const limit = limits.length > 0 ? Math.min(...limits) : undefined;
    const load =
      limit === undefined
        ? texts.plans(plans.length)
        : (plans.length > limit ? texts.aboveCaseload : texts.caseload)(plans.length, limit);
    const total = formatMoney(sumCents(plans.map(({ plan }) => plan.total)));
    const counts = plans.map(({ judgement }) => judgement.counts ?? NO_FINDINGS).reduce(addCounts, NO_FINDINGS);
    const worst = texts.findings(onlyWorst(counts));
    return this.#group(key, {
      label: name,
      description: [texts.plans(plans.length), total, worst].join(' · '),
      tooltip: [texts.coordinator(name), load, texts.costs(total), texts.findings(counts)],
      picture: limit !== undefined && plans.length > limit ? 'warning' : 'coordinator',
      children: 'folded',
    });
  }

  #itemsOf(group: PlanGroup): readonly PlanTreeItem[] {
    switch (group.kind) {
      case 'attention':
        return group.points.map(({ file, plan, point }) => {
          const what = this.#pointInWords(point, plan.asOf);
          return item({
            id: [group.key, file.uri, point.kind, String(point.line)].join(UNDER),
            label: this.#shortTitle(plan),
            description: what,
            tooltip: [this.#titleOf(plan), what, file.path],
            picture: point.kind,
            children: 'none',
            target: { uri: file.uri, line: point.line },
          });
        });
      case 'unreadable':
        return group.files.map(({ uri, path }) =>
          item({
            id: [group.key, uri].join(UNDER),
            label: path,
            tooltip: [path, this.#texts.unreadable],
            picture: 'unreadable',
            children: 'none',
            target: { uri, line: 0 },
          }),
        );
      case 'coordinator':
      case 'nobody':
      case 'past':
        return byTitle(group.plans).map((plan) => this.#plan(group.key, plan));
    }
  }

  #plan(root: GroupKey, { file, judgement, plan }: GroupedPlan): PlanTreeItem {
    const { counts, worst } = judgement;
    const findings = counts ? this.#texts.findings(counts) : this.#texts.guideOutside;
    const when = this.#when(plan);
    return item({
      id: [root, file.uri].join(UNDER),
      label: this.#shortTitle(plan),
      description: [when, counts ? findings : ''].filter((part) => part !== '').join(' · '),
      tooltip: [this.#titleOf(plan), when, findings, this.#costs(plan).join(', '), this.#next(plan), file.path],
      picture: counts ? pictureOf(worst?.severity) : 'notJudged',
      children: 'folded',
      target: { uri: file.uri, line: plan.line },
    });
  }

  /** What is worth knowing of a plan, each with its own line in the text. */
  #details(parent: string, { file, judgement, plan }: GroupedPlan): readonly PlanTreeItem[] {
    const { worst, counts } = judgement;
    const [room, costs] = this.#costs(plan);
    const detail = (part: string, label: string, picture: PlanTreePicture, line: number, more = ''): PlanTreeItem =>
      item({
        id: [parent, part].join(UNDER),
        label,
        description: more,
        tooltip: [label, more],
        picture,
        children: 'none',
        target: { uri: file.uri, line },
      });
    return [
      worst
        ? detail('worst', `${worst.code}: ${this.#words.say(worst.message)}`, pictureOf(worst.severity), worst.line)
        : detail('worst', counts ? this.#texts.noFindings : this.#texts.guideOutside, counts ? 'good' : 'notJudged', 0),
      detail('costs', room, 'money', plan.line, costs),
      detail('evaluation', this.#next(plan), 'evaluation', plan.nextEvaluation?.line ?? plan.line),
    ];
  }

  /** What is left of the budget, and what it is left of; only the costs without a budget. */
  #costs({ total, budget, room }: PlanSummary): readonly [string, string] {
    if (budget === undefined || room === undefined) {
      return [this.#texts.costs(formatMoney(total)), this.#texts.noBudget];
    }
    const drawn = formatMoney(subtractCents(budget, room));
    return [this.#texts.budget(roomInWords(room, this.#texts)), this.#texts.ofBudget(drawn, formatMoney(budget))];
  }

  #next({ nextEvaluation }: PlanSummary): string {
    return nextEvaluation
      ? this.#texts.evaluationOn(this.#words.values.day(nextEvaluation.day))
      : this.#texts.noEvaluation;
  }

  #when({ time, period }: PlanSummary): string {
    if (period && time === 'future') {
      return this.#texts.starts(this.#words.values.day(period.from));
    }
    return period && time === 'past' ? this.#texts.ended(this.#words.values.day(period.to)) : '';
  }

  #pointInWords(point: AttentionPoint, today: Day): string {
    const { day } = this.#words.values;
    switch (point.kind) {
      case 'evaluation':
        return this.#texts.overdueEvaluation(day(point.day), point.others);
      case 'trigger': {
        const { name, firedOn, actBy } = point.trigger;
        return actBy !== undefined && actBy < today
          ? this.#texts.actionOverdue(name, day(firedOn), day(actBy))
          : this.#texts.actionNeeded(name, day(firedOn), actBy && day(actBy));
      }
    }
  }

  #titleOf({ title }: PlanSummary): string {
    return title === '' ? this.#texts.untitled : title;
  }

  /** Titles often start with the family's name and a colon; the side bar has little room. */
  #shortTitle(plan: PlanSummary): string {
    const title = this.#titleOf(plan);
    return /^([^:]{1,30}):\s/.exec(title)?.[1] ?? title;
  }

  #group(key: GroupKey, parts: Omit<ItemParts, 'id'>): PlanTreeItem {
    return item({ ...parts, id: key });
  }

  #readingItem(): PlanTreeItem {
    return item({ id: 'reading', label: this.#texts.reading, picture: 'reading', children: 'none' });
  }

  get #texts(): WorkspaceTexts {
    return this.#words.workspace;
  }
}

interface ItemParts extends Pick<PlanTreeItem, 'id' | 'label' | 'picture' | 'children' | 'target'> {
  readonly description?: string;
  /** Lines; empty ones are left out. */
  readonly tooltip?: readonly string[];
}

function item({ description = '', tooltip = [], ...parts }: ItemParts): PlanTreeItem {
  const lines = tooltip.filter((line) => line !== '');
  const said = [parts.label, description].filter((part) => part !== '');
  return {
    ...parts,
    description,
    tooltip: (lines.length > 0 ? lines : said).join('\n'),
    spoken: (lines.length > 0 ? lines : said).join(', '),
  };
}
