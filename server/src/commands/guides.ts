import { URI } from 'langium';
import { decodeText } from '../language/fileText.js';
import { isRegieDocument, type RegieDocument } from '../language/generated/ast.js';
import type { EditorServices } from '../lsp/services.js';
import { type GuideOffer, guideOffer } from '../model/guideOffer.js';

/** What a guide offers, as it is open in the editor or as it stands in its file; undefined when it cannot be read. */
export async function offerOf(uri: string, services: EditorServices): Promise<GuideOffer | undefined> {
  const root = services.shared.workspace.LangiumDocuments.getDocument(URI.parse(uri))?.parseResult.value;
  return root && isRegieDocument(root) ? guideOffer(root) : readOffer(URI.parse(uri), services);
}

async function readOffer(uri: URI, { shared }: EditorServices): Promise<GuideOffer | undefined> {
  try {
    const content = decodeText(await shared.workspace.FileSystemProvider.readBinary(uri));
    return content.kind === 'text'
      ? guideOffer(
          shared.workspace.LangiumDocumentFactory.fromString<RegieDocument>(content.text, uri).parseResult.value,
        )
      : undefined;
  } catch {
    return undefined;
  }
}
