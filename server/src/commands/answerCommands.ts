import type { Connection } from 'vscode-languageserver';
import { editorServicesOf } from '../lsp/editorServices.js';
import type { EditorSharedServices } from '../lsp/services.js';
import {
  JUDGE_ANSWER,
  type JudgeAnswerParams,
  NEW_GUIDE,
  NEW_PLAN,
  NEW_PLAN_QUESTIONS,
  type NewPlanAnswer,
  type NewPlanParams,
  type NewPlanQuestionsParams,
} from '../protocol/newPlan.js';
import {
  CHECK_NAMES,
  type CheckNamesParams,
  NAMES_FILE_FOR,
  type OpenDocumentParams,
  PLAN_AS_MARKDOWN,
  RULE_LIST,
  RULE_PAGE,
  type RulePageParams,
  TRAINING_COPY,
  type TrainingCopyParams,
} from '../protocol/planCommands.js';
import { NewPlans } from './newPlan.js';
import { PlanCommands } from './planCommands.js';
import { markdownPage } from './rulePages.js';

/** Answers what the commands of the extension ask, beyond what every editor asks. */
export function answerCommands(connection: Connection, shared: EditorSharedServices): void {
  const services = editorServicesOf(shared);
  const newPlans = new NewPlans(services);
  const planCommands = new PlanCommands(services);
  connection.onRequest(PLAN_AS_MARKDOWN, (params: OpenDocumentParams, token) => planCommands.asMarkdown(params, token));
  connection.onRequest(TRAINING_COPY, (params: TrainingCopyParams, token) => planCommands.trainingCopy(params, token));
  connection.onRequest(NAMES_FILE_FOR, (params: OpenDocumentParams, token) => planCommands.namesFileFor(params, token));
  connection.onRequest(RULE_LIST, () => planCommands.rules());
  connection.onRequest(RULE_PAGE, ({ name, examples }: RulePageParams) => markdownPage(name, examples) ?? null);
  connection.onRequest(CHECK_NAMES, (params: CheckNamesParams) => planCommands.checkNames(params));
  connection.onRequest(NEW_PLAN_QUESTIONS, (params: NewPlanQuestionsParams) => newPlans.questions(params));
  connection.onRequest(JUDGE_ANSWER, (params: JudgeAnswerParams) => newPlans.judge(params));
  connection.onRequest<NewPlanAnswer, void>(NEW_PLAN, (params: NewPlanParams) => newPlans.plan(params));
  connection.onRequest<NewPlanAnswer, void>(NEW_GUIDE, () => newPlans.guide());
}
