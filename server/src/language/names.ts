import {
  type AstNode,
  type AstNodeDescription,
  type AstNodeLocator,
  type AstReflection,
  AstUtils,
  type CstNode,
  CstUtils,
  DefaultScopeComputation,
  type DocumentSegment,
  EMPTY_SCOPE,
  GrammarUtils,
  type LangiumCoreServices,
  type LangiumDocument,
  type LocalSymbols,
  type ReferenceInfo,
  type Scope,
  type ScopeProvider,
  type Stream,
  stream,
  type URI,
} from 'langium';
import type { RegieDocument } from './generated/ast.js';
import type { LibraryDocuments } from './libraryDocuments.js';
import type { UsedDocuments } from './usedDocuments.js';

/** Descriptions of what may be meant by a name, in one place where names are looked up. */
interface NameLayer {
  get(name: string): readonly AstNodeDescription[] | undefined;
  values(): Iterable<readonly AstNodeDescription[]>;
}

type NamesByText = ReadonlyMap<string, readonly AstNodeDescription[]>;

/** What a document declares, by name; made once per syntax tree. */
export class DeclaredNames {
  readonly #locator: AstNodeLocator;
  readonly #names = new WeakMap<AstNode, NamesByText>();

  constructor(services: LangiumCoreServices) {
    this.#locator = services.workspace.AstNodeLocator;
  }

  of(document: LangiumDocument<RegieDocument>): NamesByText {
    const root = document.parseResult.value;
    let names = this.#names.get(root);
    if (!names) {
      names = this.#collect(root, document);
      this.#names.set(root, names);
    }
    return names;
  }

  /** Forgets a text that is not needed any more: what hangs on a weak key lives until the whole heap is cleaned. */
  forget(document: LangiumDocument<RegieDocument>): void {
    this.#names.delete(document.parseResult.value);
  }

  #collect(root: RegieDocument, document: LangiumDocument): NamesByText {
    const names = new Map<string, AstNodeDescription[]>();
    for (const statement of root.statements) {
      const name = 'name' in statement ? statement.name : undefined;
      if (typeof name === 'string') {
        const description = new Declaration(statement, name, document.uri, this.#locator);
        const same = names.get(name);
        if (same) {
          same.push(description);
        } else {
          names.set(name, [description]);
        }
      }
    }
    return names;
  }
}

/** A statement that has a name; where it stands is worked out when it is asked for. */
class Declaration implements AstNodeDescription {
  readonly node: AstNode;
  readonly name: string;
  readonly type: string;
  readonly documentUri: URI;
  readonly #locator: AstNodeLocator;

  constructor(node: AstNode, name: string, documentUri: URI, locator: AstNodeLocator) {
    this.node = node;
    this.name = name;
    this.type = node.$type;
    this.documentUri = documentUri;
    this.#locator = locator;
  }

  get path(): string {
    return this.#locator.getAstNodePath(this.node);
  }

  get selectionSegment(): DocumentSegment {
    return segmentOf(this.node.$cstNode);
  }

  get nameSegment(): DocumentSegment {
    return segmentOf(GrammarUtils.findNodeForProperty(this.node.$cstNode, 'name') ?? this.node.$cstNode);
  }
}

/** A statement that was parsed stands somewhere, whatever its type says. */
function segmentOf(node: CstNode | undefined): DocumentSegment {
  return CstUtils.toDocumentSegment(node) ?? TOP;
}

const START = { line: 0, character: 0 };
const TOP: DocumentSegment = { offset: 0, end: 0, length: 0, range: { start: START, end: START } };

/** A name leads to the document itself, else to what it uses, else to the built-in laws: never to another plan. */
export class RegieplanScopeProvider implements ScopeProvider {
  readonly #reflection: AstReflection;
  readonly #declared: DeclaredNames;
  readonly #used: () => UsedDocuments;
  /** Asked for once: a plan has hundreds of names, and the services are found by name each time. */
  #usedDocuments: UsedDocuments | undefined;
  readonly #builtIn: NameLayer;
  /** Of the text in which a name was looked up last. */
  #last: Layers | undefined;

  constructor(
    services: LangiumCoreServices,
    declared: () => DeclaredNames,
    used: () => UsedDocuments,
    library: () => LibraryDocuments,
  ) {
    this.#reflection = services.shared.AstReflection;
    this.#declared = declared();
    this.#used = used;
    this.#builtIn = new BuiltInNames(this.#declared, library);
  }

  getScope(info: ReferenceInfo): Scope {
    const document: LangiumDocument<RegieDocument> | undefined = AstUtils.getDocument(info.container);
    if (!document) {
      return EMPTY_SCOPE;
    }
    const reflection = this.#reflection;
    const wanted = reflection.getReferenceType(info);
    return new LayeredScope(this.#layersOf(document), ({ type }) => reflection.isSubtype(type, wanted));
  }

  /** Made once for a text and the guides it uses: a plan has hundreds of names. */
  #layersOf(document: LangiumDocument<RegieDocument>): readonly NameLayer[] {
    const root = document.parseResult.value;
    this.#usedDocuments ??= this.#used();
    const guides = this.#usedDocuments.usedBy(document);
    if (this.#last?.root !== root || this.#last.guides !== guides) {
      const own = [document, ...guides].map((visible) => this.#declared.of(visible));
      this.#last = { root, guides, layers: [...own, this.#builtIn] };
    }
    return this.#last.layers;
  }
}

interface Layers {
  readonly root: RegieDocument;
  readonly guides: readonly LangiumDocument<RegieDocument>[];
  readonly layers: readonly NameLayer[];
}

/** The names of the built-in laws; a law is parsed when one of its names is asked for. */
class BuiltInNames implements NameLayer {
  readonly #declared: DeclaredNames;
  readonly #library: () => LibraryDocuments;
  /** The laws are never read anew, and every plan names the same few things in them. */
  readonly #known = new Map<string, readonly AstNodeDescription[]>();

  constructor(declared: DeclaredNames, library: () => LibraryDocuments) {
    this.#declared = declared;
    this.#library = library;
  }

  get(name: string): readonly AstNodeDescription[] {
    const known = this.#known.get(name);
    if (known) {
      return known;
    }
    const declaring = this.#library()
      .declaring(name)
      .flatMap((document) => this.#declared.of(document).get(name) ?? []);
    if (declaring.length > 0) {
      this.#known.set(name, declaring);
    }
    return declaring;
  }

  values(): Iterable<readonly AstNodeDescription[]> {
    return this.#library().all.flatMap((document) => [...this.#declared.of(document).values()]);
  }
}

class LayeredScope implements Scope {
  readonly #layers: readonly NameLayer[];
  readonly #fits: (description: AstNodeDescription) => boolean;

  constructor(layers: readonly NameLayer[], fits: (description: AstNodeDescription) => boolean) {
    this.#layers = layers;
    this.#fits = fits;
  }

  getElement(name: string): AstNodeDescription | undefined {
    for (const layer of this.#layers) {
      const found = layer.get(name)?.find(this.#fits);
      if (found) {
        return found;
      }
    }
    return undefined;
  }

  getElements(name: string): Stream<AstNodeDescription> {
    return this.getAllElements().filter((description) => description.name === name);
  }

  getAllElements(): Stream<AstNodeDescription> {
    return stream(this.#layers.flatMap((layer) => [...layer.values()].flat())).filter(this.#fits);
  }
}

/** The scope provider reads the statements themselves; no local symbols are kept. */
export class RegieplanScopeComputation extends DefaultScopeComputation {
  override collectLocalSymbols(): Promise<LocalSymbols> {
    return Promise.resolve(NO_LOCAL_SYMBOLS);
  }
}

const NO_LOCAL_SYMBOLS: LocalSymbols = {
  has: () => false,
  getStream: () => stream([]),
};
