type Links = Readonly<Record<string, () => unknown>>;

type Followed<L extends Links> = { readonly [Name in keyof L]: ReturnType<L[Name]> };

/**
 * A fact with its own data and with links to other facts, which are followed when they are first asked for: facts lead
 * to one another in any order and in circles. The getters stand on a prototype that all facts with the same links
 * share; a getter in an object literal would give every fact a hidden class of its own.
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
  return new kind(own, Object.values(links));
}

/** What a link that nobody has followed yet leads to. */
const NOT_FOLLOWED = Symbol('not followed');

class LinkedFact {
  readonly #links: readonly (() => unknown)[];
  /** Where each link leads: rules ask for the same ones hundreds of times. */
  readonly #followed: unknown[];

  constructor(own: object, links: readonly (() => unknown)[]) {
    this.#links = links;
    this.#followed = links.map(() => NOT_FOLLOWED);
    Object.assign(this, own);
  }

  static with(names: readonly string[]): typeof LinkedFact {
    const kind = class extends LinkedFact {};
    for (const [index, name] of names.entries()) {
      Object.defineProperty(kind.prototype, name, {
        enumerable: true,
        get(this: LinkedFact) {
          const known = this.#followed[index];
          return known === NOT_FOLLOWED ? this.#follow(index) : known;
        },
      });
    }
    return kind;
  }

  #follow(index: number): unknown {
    const fact = this.#links[index]?.();
    this.#followed[index] = fact;
    return fact;
  }
}

const KINDS = new Map<string, typeof LinkedFact>();
