import type { AstNodeDescription, LangiumDocument, Scope, ScopeProvider } from 'langium';
import type { AnyFact } from '../../domain/anyFact.js';
import type { Service } from '../../domain/law.js';
import type { RegieDocument } from '../../language/generated/ast.js';
import type { DocumentModel } from '../../model/documentModels.js';
import { isServiceFact } from '../../model/kinds.js';

/** A name that may be written, and what it leads to; undefined when that could not be read. */
export interface NameInScope {
  readonly name: string;
  readonly fact: AnyFact | undefined;
}

/** Places that together name everything that what else fits depends on. */
const TELLING_PLACES = [
  ['ServiceProperty', 'service'],
  ['PartiesProperty', 'parties'],
  ['FundingShare', 'source'],
  ['DecisionsProperty', 'decisions'],
  ['GoalsProperty', 'goals'],
] as const;

/** The names that one document knows: its own, those of its guides and those of the built-in laws. */
export class NamesInScope {
  readonly #scopes: ScopeProvider;
  readonly #document: LangiumDocument<RegieDocument>;
  readonly #model: DocumentModel;
  readonly #known = new Map<string, readonly NameInScope[]>();

  constructor(scopes: ScopeProvider, document: LangiumDocument<RegieDocument>, model: DocumentModel) {
    this.#scopes = scopes;
    this.#document = document;
    this.#model = model;
  }

  /** What a property of a type of node may name. */
  at(type: string, property: string): readonly NameInScope[] {
    const place = `${type}.${property}`;
    let names = this.#known.get(place);
    if (!names) {
      names = this.#scope(type, property)
        .getAllElements()
        .toArray()
        .map((description) => ({ name: description.name, fact: this.#factOf(description) }));
      this.#known.set(place, names);
    }
    return names;
  }

  isAny(type: string, property: string): boolean {
    return this.at(type, property).length > 0;
  }

  get services(): readonly Service[] {
    return this.at('ServiceProperty', 'service').flatMap(({ fact }) => (fact && isServiceFact(fact) ? fact : []));
  }

  /** Every fact that a name may lead to, whatever it is. */
  called(name: string): readonly AnyFact[] {
    return TELLING_PLACES.flatMap(([type, property]) => {
      const found = this.#scope(type, property).getElement(name);
      return (found && this.#factOf(found)) ?? [];
    });
  }

  #scope(type: string, property: string): Scope {
    const container = { $type: type, $container: this.#document.parseResult.value };
    return this.#scopes.getScope({ container, property, reference: { $refText: '', ref: undefined } });
  }

  #factOf({ node }: AstNodeDescription): AnyFact | undefined {
    return node && this.#model.factOf(node);
  }
}
