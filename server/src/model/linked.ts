type Links = Readonly<Record<string, () => unknown>>;

type Followed<L extends Links> = { readonly [Name in keyof L]: ReturnType<L[Name]> };

/**
 * A fact with its own data and with links to other facts, which are followed when they are asked for: facts lead to
 * one another in any order and in circles. The getters stand on a prototype that all facts with the same links share;
 * a getter in an object literal would give every fact a hidden class of its own.
 */
export function linked<Own extends object, L extends Links>(own: Own, links: L): Own & Followed<L>;
export function linked(own: object, links: Links): object {
  const names = Object.keys(links);
  const key = names.join();
  let kind = KINDS.get(key);
  if (!kind) {
    kind = LinkedFact.with(names);
    KINDS.set(key, kind);
  }
  return new kind(own, links);
}

class LinkedFact {
  readonly #links: Links;

  constructor(own: object, links: Links) {
    this.#links = links;
    Object.assign(this, own);
  }

  static with(names: readonly string[]): typeof LinkedFact {
    const kind = class extends LinkedFact {};
    for (const name of names) {
      Object.defineProperty(kind.prototype, name, {
        enumerable: true,
        get(this: LinkedFact) {
          return this.#links[name]?.();
        },
      });
    }
    return kind;
  }
}

const KINDS = new Map<string, typeof LinkedFact>();
