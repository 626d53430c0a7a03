import { URI, UriUtils } from 'langium';
import { formatIso } from '../domain/day.js';
import { judgeName } from '../language/nameWords.js';
import type { EditorServices } from '../lsp/services.js';
import { today } from '../lsp/today.js';
import type {
  JudgeAnswerParams,
  NewPlanAnswer,
  NewPlanParams,
  NewPlanQuestions,
  NewPlanQuestionsParams,
} from '../protocol/newPlan.js';
import {
  type Answer,
  type NameVerdict,
  readAnsweredDay,
  readAnswers,
  readLastDay,
  readPersons,
} from '../templates/answers.js';
import { newGuide } from '../templates/newGuide.js';
import type { ChosenGuide } from '../templates/planAnswers.js';
import { newPlan, planTemplates, TEMPLATE_CHOICES, templateOf } from '../templates/planTemplates.js';
import { proposedPeriod } from '../templates/proposals.js';
import type { NewPlanTexts } from '../texts/newPlanTexts.js';
import { offerOf } from './guides.js';

/** Answers what an editor asks to make a new plan or guide; it writes no file itself. */
export class NewPlans {
  readonly #services: EditorServices;

  constructor(services: EditorServices) {
    this.#services = services;
  }

  async questions({ guide }: NewPlanQuestionsParams): Promise<NewPlanQuestions> {
    const { MessageLanguage } = this.#services.shared.client;
    const { from, to } = proposedPeriod(today());
    const offer = guide === undefined ? undefined : await offerOf(guide, this.#services);
    return {
      templates: planTemplates.map(({ name, title, description, persons }) => ({
        name,
        title: MessageLanguage.say(title),
        description: MessageLanguage.say(description),
        persons: persons.join(', '),
      })),
      from: formatIso(from),
      to: formatIso(to),
      coordinators: (offer?.coordinators ?? []).map(({ name, organisation }) => ({
        name,
        ...(organisation !== undefined && { organisation }),
      })),
    };
  }

  judge({ question, answer, from }: JudgeAnswerParams): string | null {
    const found = this.#read(question, answer, from);
    return found.kind === 'problem' ? this.#texts.answerProblem(found.problem) : null;
  }

  async plan(params: NewPlanParams): Promise<NewPlanAnswer> {
    const template = templateOf(params.template);
    if (!template) {
      return refused(this.#texts.unknownTemplate(params.template, TEMPLATE_CHOICES));
    }
    const guide = await this.#guide(params);
    if (guide?.kind === 'refused') {
      return guide;
    }
    const { persons, from, to } = params;
    const answers = readAnswers({ persons, from, to, guide: guide?.chosen }, (word) => this.#verdict(word));
    return answers.kind === 'problem'
      ? refused(this.#texts.answerProblem(answers.problem))
      : { kind: 'document', ...newPlan(template, answers.value) };
  }

  guide(): NewPlanAnswer {
    return { kind: 'document', ...newGuide() };
  }

  async #guide({
    guide,
    plan,
    coordinator: name,
  }: NewPlanParams): Promise<
    { readonly kind: 'guide'; readonly chosen: ChosenGuide } | (NewPlanAnswer & { kind: 'refused' }) | undefined
  > {
    if (guide === undefined) {
      return undefined;
    }
    const path = UriUtils.relative(UriUtils.dirname(URI.parse(plan)), URI.parse(guide));
    const offer = await offerOf(guide, this.#services);
    if (!offer) {
      return refused(this.#texts.notAGuide(path));
    }
    const coordinator = offer.coordinators.find((one) => one.name === name);
    return name !== undefined && !coordinator
      ? refused(
          this.#texts.unknownCoordinator(
            name,
            offer.coordinators.map((one) => one.name),
          ),
        )
      : { kind: 'guide', chosen: { path, municipality: offer.municipality, coordinator } };
  }

  #read(question: JudgeAnswerParams['question'], answer: string, from: string | undefined): Answer<unknown> {
    switch (question) {
      case 'persons':
        return readPersons(answer, (word) => this.#verdict(word));
      case 'from':
        return readAnsweredDay(answer);
      case 'to': {
        const first = readAnsweredDay(from ?? '');
        return first.kind === 'value' ? readLastDay(answer, first.value) : readAnsweredDay(answer);
      }
    }
  }

  #verdict(word: string): NameVerdict {
    return judgeName(this.#services.parser.Lexer, word);
  }

  get #texts(): NewPlanTexts {
    return this.#services.shared.client.MessageLanguage.catalogue.newPlan;
  }
}

function refused(message: string): NewPlanAnswer & { kind: 'refused' } {
  return { kind: 'refused', message };
}
