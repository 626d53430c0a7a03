import { DocumentState } from 'langium';
import { createRequestHandler } from 'langium/lsp';
import { CancellationToken, ResponseError } from 'vscode-languageserver';
import type { CheckedDocument } from '../check/check.js';
import { formatMoney } from '../domain/money.js';
import { type PlanStatus, PlanStatusRequest } from '../protocol/planStatus.js';
import type { WorkspaceTexts } from '../texts/workspaceTexts.js';
import { roomInWords, worstOfCounts } from '../workspace/planFigures.js';
import { countsOf } from '../workspace/planSummary.js';
import type { EditorServices } from './services.js';

/** Says in a few words how an open plan stands: its findings and what is left of the household budget. */
export class PlanStatusRequests {
  readonly #services: EditorServices;

  constructor(services: EditorServices) {
    this.#services = services;
    const { shared } = services;
    const checked = createRequestHandler<{ readonly textDocument: { readonly uri: string } }, CheckedDocument>(
      (_, { uri }) => services.plans.WorkspacePlans.checked(uri.toString()),
      shared,
      DocumentState.Validated,
    );
    shared.lsp.Connection?.onRequest(PlanStatusRequest, async ({ uri }, token = CancellationToken.None) => {
      const found = await checked({ textDocument: { uri } }, token);
      return found instanceof ResponseError ? found : found && this.#statusOf(found);
    });
  }

  /** Null for a document that is not a plan. */
  #statusOf({ plan, remarks }: CheckedDocument): PlanStatus | null {
    if (!plan) {
      return null;
    }
    const texts = this.#texts;
    const counts = countsOf(remarks.filter(({ accepted }) => !accepted));
    const findings = texts.findings(counts);
    const { householdRoom: room, householdTotal: total } = plan;
    const left = room === undefined ? undefined : roomInWords(room, texts);
    const title = texts.statusOfPlan(plan.title === '' ? texts.untitled : plan.title);
    const money = [texts.costs(formatMoney(total)), left ?? texts.noBudget].join(', ');
    return {
      text: [findings, left].filter((part) => part !== undefined).join(' · '),
      tooltip: [title, findings, money, texts.showProblems].join('\n'),
      spoken: [title, findings, money].join(', '),
      worst: worstOfCounts(counts),
    };
  }

  get #texts(): WorkspaceTexts {
    return this.#services.shared.client.MessageLanguage.catalogue.workspace;
  }
}
