import type { AstNode, CstNode, Reference } from 'langium';
import type { AnyFact } from '../domain/anyFact.js';
import type { Fix, Severity } from '../domain/finding.js';
import type { Place } from '../domain/place.js';
import type { ImpossibleAmount, ReversedPeriod } from '../domain/plan.js';
import { nearestWord } from '../domain/suggestion.js';
import { type Damage, mayHaveDeclared } from './damage.js';
import { placeOfNode } from './places.js';
import type { NameKind, Problem, ProblemDetail } from './problem.js';

/** Where the fact behind a node is found, in this document or in one it uses. */
export interface FactSource {
  factOf(node: AstNode): AnyFact | undefined;
}

export interface ReportOptions {
  readonly severity?: Severity;
  readonly subject?: string | undefined;
  readonly related?: Problem['related'];
  readonly fixes?: readonly Fix[];
}

/**
 * One reading of one document into facts. After an error in the text any property of the syntax tree may be missing,
 * whatever its type says; this room is the one place that deals with it.
 */
export class Reading implements FactSource {
  readonly uri: string;
  readonly damage: Damage;
  readonly problems: Problem[] = [];
  readonly reversedPeriods: ReversedPeriod[] = [];
  readonly impossibleAmounts: ImpossibleAmount[] = [];
  readonly #facts = new Map<AstNode, AnyFact>();
  readonly #elsewhere: FactSource;
  readonly #namesInSight: (wanted: NameKind) => Iterable<string>;
  readonly #checks: (() => void)[] = [];

  /** Statements that do not belong in this kind of document: what they say is not read. */
  readonly misplaced = new Set<AstNode>();

  /** A guide could not be read: names that may stand in it are not called unknown on top of that. */
  guideIsMissing = false;

  constructor(
    uri: string,
    damage: Damage,
    elsewhere: FactSource,
    namesInSight: (wanted: NameKind) => Iterable<string>,
  ) {
    this.uri = uri;
    this.damage = damage;
    this.#elsewhere = elsewhere;
    this.#namesInSight = namesInSight;
  }

  register<F extends AnyFact>(node: AstNode, fact: F): F {
    this.#facts.set(node, fact);
    return fact;
  }

  ownFactOf(node: AstNode): AnyFact | undefined {
    return this.#facts.get(node);
  }

  factOf(node: AstNode): AnyFact | undefined {
    return this.#facts.get(node) ?? this.#elsewhere.factOf(node);
  }

  /** A check that needs every fact of the document; runs when all have been read. */
  later(check: () => void): void {
    this.#checks.push(check);
  }

  finish(): void {
    for (const check of this.#checks) {
      check();
    }
  }

  place(node: CstNode): Place {
    return placeOfNode(node, this.uri);
  }

  report(detail: ProblemDetail, place: Place, options: ReportOptions = {}): void {
    this.problems.push({
      detail,
      place,
      severity: options.severity ?? 'error',
      subject: options.subject,
      related: options.related ?? [],
      fixes: options.fixes ?? [],
    });
  }

  /**
   * The facts that references lead to, looked up once all statements have been read.
   * A reference that leads nowhere is reported now, with the nearest known name.
   */
  follow<F extends AnyFact>(
    references: readonly (Reference | undefined)[],
    wanted: NameKind,
    fits: (fact: AnyFact) => fact is F,
    subject: string | undefined,
  ): { readonly complete: boolean; readonly facts: () => readonly F[] } {
    const nodes: AstNode[] = [];
    let complete = true;
    for (const reference of references) {
      const node = reference?.ref;
      if (node) {
        nodes.push(node);
      } else {
        complete = false;
        if (reference?.$refNode && !this.#mayStandUnread(reference.$refText, wanted)) {
          this.#reportUnresolved(reference.$refText, reference.$refNode, wanted, subject);
        }
      }
    }
    const facts = once(() =>
      nodes.flatMap((node) => {
        const fact = this.factOf(node);
        return fact && fits(fact) ? [fact] : [];
      }),
    );
    return { complete, facts };
  }

  /** Whether the name may be declared where nothing could be read, which has been reported there. */
  #mayStandUnread(name: string, wanted: NameKind): boolean {
    return (this.guideIsMissing && NAMES_OF_GUIDES.has(wanted)) || mayHaveDeclared(this.damage, name, wanted);
  }

  #reportUnresolved(name: string, node: CstNode, wanted: NameKind, subject: string | undefined): void {
    const suggestion = nearestWord(name, this.#namesInSight(wanted));
    const place = this.place(node);
    this.report({ code: 'TAAL-30', name, wanted, suggestion }, place, {
      subject,
      fixes: replaceWith(place, suggestion),
    });
  }
}

const NAMES_OF_GUIDES: ReadonlySet<NameKind> = new Set<NameKind>([
  'party',
  'organisation',
  'service',
  'priceList',
  'fact',
]);

/** A fix that puts the suggested word in place of the one that stands there. */
export function replaceWith(place: Place, word: string | undefined): readonly Fix[] {
  return word === undefined
    ? []
    : [
        {
          title: { nl: `Verander in ${word}`, en: `Change to ${word}` },
          changes: [{ place, newText: word }],
          preferred: true,
        },
      ];
}

/** Computes a value the first time it is asked for. */
export function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
