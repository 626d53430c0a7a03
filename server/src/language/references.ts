import {
  type AstNode,
  Cancellation,
  DefaultLinker,
  DefaultReferenceDescriptionProvider,
  interruptAndCheck,
  isAstNode,
  isReference,
  type LangiumDocument,
  type ReferenceDescription,
  type ReferenceInfo,
} from 'langium';

/** After so many references a newer keystroke may interrupt. */
const AT_ONCE = 500;

/**
 * Every reference below a node, in the order of the text. Langium streams a tree node by node and may be interrupted at
 * each; that takes longer than what is done with the references.
 */
export function referencesBelow(node: AstNode): readonly ReferenceInfo[] {
  const found: ReferenceInfo[] = [];
  collectReferences(node, found);
  return found;
}

function collectReferences(container: AstNode, found: ReferenceInfo[]): void {
  for (const [property, value] of Object.entries(container)) {
    if (property.startsWith('$')) {
      continue;
    }
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) {
        collect(item, { container, property, index }, found);
      }
    } else {
      collect(value, { container, property }, found);
    }
  }
}

function collect(item: unknown, where: Omit<ReferenceInfo, 'reference'>, found: ReferenceInfo[]): void {
  if (isReference(item)) {
    found.push({ ...where, reference: item });
  } else if (isAstNode(item)) {
    collectReferences(item, found);
  }
}

async function forEachReference(
  document: LangiumDocument,
  cancelToken: Cancellation.CancellationToken,
  action: (reference: ReferenceInfo) => void,
): Promise<void> {
  const references = referencesBelow(document.parseResult.value);
  for (let from = 0; from < references.length; from += AT_ONCE) {
    await interruptAndCheck(cancelToken);
    references.slice(from, from + AT_ONCE).forEach(action);
  }
}

/** Links as Langium does. */
export class RegieplanLinker extends DefaultLinker {
  override async link(document: LangiumDocument, cancelToken = Cancellation.CancellationToken.None): Promise<void> {
    await forEachReference(document, cancelToken, (reference) => this.doLink(reference, document));
  }
}

/** Describes references as Langium does. */
export class RegieplanReferenceDescriptionProvider extends DefaultReferenceDescriptionProvider {
  override async createDescriptions(
    document: LangiumDocument,
    cancelToken = Cancellation.CancellationToken.None,
  ): Promise<ReferenceDescription[]> {
    const descriptions: ReferenceDescription[] = [];
    await forEachReference(document, cancelToken, (reference) => {
      descriptions.push(...this.createInfoDescriptions(reference));
    });
    return descriptions;
  }
}
