import { type AstNode, AstUtils, type LangiumDocument } from 'langium';
import type { AnyFact } from '../domain/anyFact.js';
import type { Day } from '../domain/day.js';
import type { Fact } from '../domain/fact.js';
import type { StatutoryAmount } from '../domain/law.js';
import type { Provider } from '../domain/parties.js';
import type { PlanModel } from '../domain/plan.js';
import type { Policy } from '../domain/policy.js';
import type { ProviderPrice } from '../domain/priceList.js';
import type { DocumentKind } from '../domain/vocabulary/statementSpec.js';
import { isRegieDocument, type RegieDocument } from '../language/generated/ast.js';
import type { DeclaredNames } from '../language/names.js';
import type { UsedDocuments } from '../language/usedDocuments.js';
import type { Damage } from './damage.js';
import { digitRunsOf } from './digitRuns.js';
import { checkDocumentShape, documentKind } from './documentProblems.js';
import { freeTextsOf } from './freeTexts.js';
import type { ListedPrice } from './guideFacts.js';
import { declares } from './nameKinds.js';
import { readPlan } from './planReading.js';
import type { NameKind, Problem } from './problem.js';
import { type FactSource, once, Reading } from './reading.js';
import { readSharedStatements, type SharedFacts } from './sharedFacts.js';
import { syntaxProblems } from './syntaxProblems.js';
import { textOf } from './textOf.js';

/** One document read: its problems and, for a plan, its model. */
export interface DocumentModel extends FactSource {
  readonly kind: DocumentKind | undefined;
  /** Undefined for a guide, a law or a document that does not say what it is. */
  readonly plan: PlanModel | undefined;
  /** What the document itself lays down, as a guide does. */
  readonly policy: Policy | undefined;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

export interface ModelServices {
  readonly usedDocuments: UsedDocuments;
  readonly declaredNames: DeclaredNames;
  /** The day on which plans are read. */
  readonly today: () => Day;
}

/**
 * The model of each document, made once per version of its text and of what it uses.
 * Guides and laws are read once and shared by all plans that use them.
 */
export class DocumentModels {
  readonly #services: ModelServices;
  #models = new WeakMap<LangiumDocument, DocumentModel>();
  #shared = new WeakMap<RegieDocument, SharedFacts>();

  constructor(services: ModelServices) {
    this.#services = services;
  }

  /** The day on which plans are read. */
  get today(): Day {
    return this.#services.today();
  }

  of(document: LangiumDocument<RegieDocument>): DocumentModel {
    let model = this.#models.get(document);
    if (!model) {
      model = this.#read(document);
      this.#models.set(document, model);
    }
    return model;
  }

  /** Forgets a document's model because its text, or something it uses, has changed. */
  forget(document: LangiumDocument): void {
    this.#models.delete(document);
    if (isRegieDocument(document.parseResult.value)) {
      this.#shared.delete(document.parseResult.value);
    }
  }

  #read(document: LangiumDocument<RegieDocument>): DocumentModel {
    const root = document.parseResult.value;
    const syntax = syntaxProblems(document);
    const kind = documentKind(root);
    const reading = this.#readingOf(document, syntax.damage);
    checkDocumentShape(reading, document, kind, this.#services.usedDocuments);
    const own = readSharedStatements(reading, root);
    const guides = once(() => this.#services.usedDocuments.usedBy(document).map((guide) => this.#sharedFacts(guide)));
    const everything = once(() => this.#everythingVisibleFrom(document));
    const plan =
      kind === 'plan'
        ? readPlan(reading, root, {
            today: this.#services.today(),
            policy: () => own.policy() ?? firstPolicy(guides()),
            pricesOf: (provider) => own.prices.get(provider) ?? firstPrices(guides(), provider),
            services: once(() => byName([...own.services, ...everything().flatMap(({ services }) => services)])),
            statutoryAmounts: { get: (name) => this.#amountCalled(name, [own, ...guides()]) },
            providerPrices: once(() => [own, ...guides()].flatMap(({ prices }) => providerPrices(prices))),
            staff: once(() => [own, ...guides()].flatMap(({ staff }) => staff)),
            isNameTaken: (name) => this.#isNameTaken(name, document),
            textAt: textOf(document),
            digitRuns: digitRunsOf(document),
            freeTexts: once(() => freeTextsOf(document)),
          })
        : undefined;
    reading.finish();
    const problems = [...syntax.problems, ...withoutEchoes(reading.problems, syntax.brokenLines)].toSorted(byPlace);
    return {
      kind,
      plan,
      policy: own.policy(),
      problems,
      factOf: (node: AstNode): AnyFact | undefined => reading.factOf(node),
    };
  }

  /** A reading that finds the facts of other documents where they are read. */
  #readingOf(document: LangiumDocument<RegieDocument>, damage: Damage): Reading {
    const elsewhere: FactSource = {
      factOf: (node) => {
        const home: LangiumDocument<RegieDocument> | undefined = AstUtils.getDocument(node);
        return home && home !== document ? this.#sharedFacts(home).factOf(node) : undefined;
      },
    };
    return new Reading(document.uri.toString(), damage, elsewhere, (wanted) => this.#namesFrom(document, wanted));
  }

  /** The facts of the guides a document uses and of the built-in laws. */
  #everythingVisibleFrom(document: LangiumDocument<RegieDocument>): readonly SharedFacts[] {
    return this.#services.usedDocuments
      .visibleFrom(document)
      .filter((visible) => visible !== document)
      .map((visible) => this.#sharedFacts(visible));
  }

  /** The amount nearest to the plan; a law is looked into only when neither plan nor guide has one of that name. */
  #amountCalled(name: string, nearby: readonly Pick<SharedFacts, 'amounts'>[]): StatutoryAmount | undefined {
    const amountIn = ({ amounts }: Pick<SharedFacts, 'amounts'>): StatutoryAmount | undefined =>
      amounts.find((amount) => amount.name === name);
    const laws = (): readonly SharedFacts[] =>
      this.#services.usedDocuments.lawsDeclaring(name).map((law) => this.#sharedFacts(law));
    return firstFound(nearby, amountIn) ?? firstFound(laws(), amountIn);
  }

  #sharedFacts(document: LangiumDocument<RegieDocument>): SharedFacts {
    const root = document.parseResult.value;
    let facts = this.#shared.get(root);
    if (!facts) {
      const reading = this.#readingOf(document, syntaxProblems(document).damage);
      const { policy, ...statements } = readSharedStatements(reading, root);
      reading.finish();
      facts = {
        ...statements,
        policy: policy(),
        problems: reading.problems,
        factOf: (node) => reading.ownFactOf(node),
      };
      this.#shared.set(root, facts);
    }
    return facts;
  }

  #isNameTaken(name: string, document: LangiumDocument<RegieDocument>): boolean {
    return this.#services.usedDocuments
      .visibleFrom(document)
      .some((visible) => this.#services.declaredNames.of(visible).has(name));
  }

  #namesFrom(document: LangiumDocument<RegieDocument>, wanted: NameKind): Iterable<string> {
    return this.#services.usedDocuments
      .visibleFrom(document)
      .flatMap((visible) => [...this.#services.declaredNames.of(visible)])
      .flatMap(([name, declared]) => (declared.some(({ type }) => declares(type, wanted)) ? [name] : []));
  }
}

function firstFound<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/** The first of each name counts: what is nearest to the plan. */
function byName<F extends Fact>(facts: readonly F[]): ReadonlyMap<string, F> {
  return new Map(facts.toReversed().map((fact) => [fact.name, fact] as const));
}

function firstPolicy(shared: readonly SharedFacts[]): Policy | undefined {
  return shared.find(({ policy }) => policy)?.policy;
}

function firstPrices(shared: readonly SharedFacts[], provider: Provider): readonly ListedPrice[] {
  return shared.find(({ prices }) => prices.has(provider))?.prices.get(provider) ?? [];
}

function providerPrices(lists: ReadonlyMap<Provider, readonly ListedPrice[]>): readonly ProviderPrice[] {
  return [...lists].flatMap(([provider, list]) =>
    list.flatMap(({ service, tariff, period }) => {
      const listed = service();
      return listed ? [{ provider, service: listed, tariff, period }] : [];
    }),
  );
}

/** A line that could not be read has its one message; what it seems to say is not judged on top of that. */
function withoutEchoes(problems: readonly Problem[], brokenLines: ReadonlySet<number>): readonly Problem[] {
  return problems.filter(({ place }) => !brokenLines.has(place.range.start.line));
}

function byPlace(a: Problem, b: Problem): number {
  const [from, to] = [a.place.range.start, b.place.range.start];
  return from.line - to.line || from.character - to.character;
}
