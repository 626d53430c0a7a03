import type { URI } from 'langium';
import { type CheckedText, Checker } from '../check/checker.js';
import { civilOf, type Day } from '../domain/day.js';
import type { RealName } from '../domain/namesFile.js';
import type { RegieplanServices } from '../language/module.js';
import { differingFindings } from './comparison.js';
import { staffOf, underAnotherName } from './guideStaff.js';
import { type MadeUpNames, madeUpNames } from './madeUpNames.js';
import { rewritten } from './rewrite.js';
import { shiftsToTry } from './shifts.js';

export interface OriginalPlan {
  /** From where its guide is found. */
  readonly uri: URI;
  readonly text: string;
  /** From the names file beside it; empty when there is none. */
  readonly realNames: readonly RealName[];
}

export interface TrainingCopy {
  readonly text: string;
  /** By how many days all dates were moved: whole weeks. */
  readonly days: number;
  /** Codes of findings that the copy has and the original has not, or the other way round. */
  readonly differing: readonly string[];
  /** New names by old ones, as the plan declares and uses them. */
  readonly names: ReadonlyMap<string, string>;
}

const STAFF_HEADING = '// ---- Medewerkers, onder een andere naam dan in de gids ------------------------';

/**
 * A plan about nobody, to train with: other names, dates moved by one constant, other references, addresses, numbers.
 * Its structure and its findings are those of the original. What people told in their own words stays as it is but for
 * the names in it: a person must read it.
 * @returns undefined when the text is no plan.
 */
export async function trainingCopy(
  original: OriginalPlan,
  services: RegieplanServices,
  today: Day,
): Promise<TrainingCopy | undefined> {
  const checker = new Checker(services, today);
  const checked = await checker.check(original.uri, original.text);
  const rewriting = checked.plan && new Rewriter(original, checked, services);
  if (!rewriting) {
    return undefined;
  }
  let best: TrainingCopy | undefined;
  for (const days of shiftsToTry(original.text)) {
    const text = rewriting.text(days);
    const newName = (name: string): string => rewriting.names.identifiers.get(name) ?? rewriting.titled(name, days);
    const copy = await checker.check(original.uri, text);
    const differing = differingFindings(checked, copy, { newName, days });
    if (!best || differing.length < best.differing.length) {
      best = { text, days, differing, names: rewriting.names.identifiers };
    }
    if (differing.length === 0) {
      break;
    }
  }
  return best;
}

class Rewriter {
  readonly names: MadeUpNames;
  readonly #original: OriginalPlan;
  readonly #services: RegieplanServices;
  readonly #year: number;
  /** Statements that the copy needs below its own. */
  readonly #added: string;
  readonly #title: string;

  constructor(original: OriginalPlan, { document, plan }: CheckedText, services: RegieplanServices) {
    if (!plan) {
      throw new Error('Only a plan can become a training copy.');
    }
    this.#original = original;
    this.#services = services;
    this.#title = plan.title;
    this.#year = civilOf(plan.facts.period?.from ?? plan.facts.today).year;
    const used = new Set(this.#wordsOf(original.text));
    const visible = services.shared.workspace.UsedDocuments.usedBy(document).map(
      ({ parseResult }) => parseResult.value,
    );
    const staff = staffOf(visible);
    const declared = [...services.regieplan.references.DeclaredNames.of(document).keys()];
    const known = new Set(
      visible.flatMap(({ statements }) => statements.flatMap((one) => ('name' in one ? [one.name] : []))),
    );
    const usedStaff = [...staff.keys()].filter((name) => used.has(name) && !declared.includes(name));
    this.names = madeUpNames({
      plan,
      declared,
      staff: usedStaff,
      realNames: original.realNames,
      isTaken: (name) => used.has(name) || known.has(name),
    });
    const added = [...this.names.staff].flatMap(([name, newName]) => {
      const member = staff.get(name);
      return member ? [underAnotherName(member, newName)] : [];
    });
    this.#added = added.length === 0 ? '' : `\n${STAFF_HEADING}\n${added.join('\n')}\n`;
  }

  text(days: number): string {
    const { text } = this.#original;
    const copy = this.#rewritten(text, days);
    return this.#added === '' ? copy : `${copy}${copy.endsWith('\n') ? '' : '\n'}${this.#added}`;
  }

  /** The plan itself is called by its title. */
  titled(name: string, days: number): string {
    return name === this.#title ? this.#rewritten(`"${name}"`, days).slice(1, -1) : name;
  }

  #rewritten(text: string, days: number): string {
    return rewritten(text, this.#services.regieplan.parser.Lexer, { names: this.names, days, year: this.#year });
  }

  #wordsOf(text: string): readonly string[] {
    return this.#services.regieplan.parser.Lexer.tokenize(text).tokens.map(({ image }) => image);
  }
}
