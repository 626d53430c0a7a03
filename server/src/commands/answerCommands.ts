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
import { NewPlans } from './newPlan.js';

/** Answers what the commands of the extension ask, beyond what every editor asks. */
export function answerCommands(connection: Connection, shared: EditorSharedServices): void {
  const services = editorServicesOf(shared);
  const newPlans = new NewPlans(services);
  connection.onRequest(NEW_PLAN_QUESTIONS, (params: NewPlanQuestionsParams) => newPlans.questions(params));
  connection.onRequest(JUDGE_ANSWER, (params: JudgeAnswerParams) => newPlans.judge(params));
  connection.onRequest<NewPlanAnswer, void>(NEW_PLAN, (params: NewPlanParams) => newPlans.plan(params));
  connection.onRequest<NewPlanAnswer, void>(NEW_GUIDE, () => newPlans.guide());
}
