import { DocumentState, type LangiumDocument, URI } from 'langium';
import type { CancellationToken } from 'vscode-languageserver';
import type { PlanModel } from '../domain/plan.js';
import { isRegieDocument, type RegieDocument } from '../language/generated/ast.js';
import type { EditorServices } from '../lsp/services.js';

/** A document that is open in the editor, linked; undefined when it is not open. */
export async function openDocument(
  uri: string,
  { shared }: EditorServices,
  cancellation: CancellationToken,
): Promise<LangiumDocument<RegieDocument> | undefined> {
  const address = URI.parse(uri);
  if (!shared.workspace.LangiumDocuments.hasDocument(address)) {
    return undefined;
  }
  await shared.workspace.DocumentBuilder.waitUntil(DocumentState.Linked, address, cancellation);
  const document = shared.workspace.LangiumDocuments.getDocument(address);
  return document && isRegie(document) ? document : undefined;
}

/** The plan in an open document; undefined when it is no plan. */
export async function openPlan(
  uri: string,
  services: EditorServices,
  cancellation: CancellationToken,
): Promise<PlanModel | undefined> {
  const document = await openDocument(uri, services, cancellation);
  return document && services.model.DocumentModels.of(document).plan;
}

function isRegie(document: LangiumDocument): document is LangiumDocument<RegieDocument> {
  return isRegieDocument(document.parseResult.value);
}
