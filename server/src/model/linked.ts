type Links = Readonly<Record<string, () => unknown>>;

type Followed<L extends Links> = { readonly [Name in keyof L]: ReturnType<L[Name]> };

/**
 * A fact with its own data and with links to other facts, which are followed when they are first asked for: facts lead
 * to one another in any order and in circles. The getters stand on a prototype that all facts with the same links
 * share; a getter in an object literal would give every fact a hidden class of its own.
 */
export function linked<Own extends object, L extends Links>(own: Own, links: L): Own & Followed<L>;
export function linked(own: object, links: Links): object {
  return new (kindWith(Object.keys(links)))(own, Object.values(links));
}

/** The class of all facts with links of these names, in this order. */
function kindWith(names: readonly string[]): typeof LinkedFact {
  // By the first name and then one by one: a key of all names would be a new text for each fact.
  const [first = ''] = names;
  const alike = KINDS.get(first) ?? [];
  const known = alike.find(
    (kind) => kind.names.length === names.length && kind.names.every((name, index) => name === names[index]),
  );
  if (known) {
    return known;
  }
  const kind = LinkedFact.with(names);
  KINDS.set(first, [...alike, kind]);
  return kind;
}

class LinkedFact {
  static readonly names: readonly string[] = [];
  readonly #links: readonly (() => unknown)[];
  /** Where each link leads: rules ask for the same ones hundreds of times. One that leads nowhere is followed again. */
  readonly #followed: unknown[] = [];

  constructor(own: object, links: readonly (() => unknown)[]) {
    this.#links = links;
    Object.assign(this, own);
  }

  static with(names: readonly string[]): typeof LinkedFact {
    const kind = class extends LinkedFact {
      static override readonly names = names;
    };
    for (const [index, name] of names.entries()) {
      Object.defineProperty(kind.prototype, name, {
        enumerable: true,
        get(this: LinkedFact) {
          return this.#followed[index] ?? this.#follow(index);
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

const KINDS = new Map<string, readonly (typeof LinkedFact)[]>();
