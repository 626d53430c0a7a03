import type { RelatedRemark, Remark } from '../../check/check.js';
import type { CheckedText } from '../../check/checker.js';
import type { Severity } from '../../domain/finding.js';
import { formatMoney } from '../../domain/money.js';
import type { Place } from '../../domain/place.js';
import type { Language } from '../../domain/texts.js';
import { citation } from '../../reports/rulePage.js';
import { ruleOf } from '../../rules/registry.js';
import { spanOf } from '../../rules/wording.js';
import { type Catalogue, catalogueOf } from '../../texts/catalogue.js';
import type { Colors } from '../output.js';
import { relativePathOf } from './relativePath.js';
import type { Reporter } from './reporter.js';
import { sumLines } from './sumLines.js';
import { countSeverities } from './tally.js';

/** For people: every finding with where it is and what is on the other side, then the sums. */
export class TextReporter implements Reporter {
  readonly #language: Language;
  readonly #texts: Catalogue['cli'];
  readonly #colors: Colors;
  /** The line about its sources, by rule: many plans have the same findings. */
  readonly #cited = new Map<string, string>();

  constructor(language: Language, colors: Colors) {
    this.#language = language;
    this.#texts = catalogueOf(language).cli;
    this.#colors = colors;
  }

  file(path: string, { title, plan, remarks }: CheckedText): string {
    const { bold, dim } = this.#colors;
    const name = title === '' ? bold(path) : `${bold(title)} ${dim(`(${path})`)}`;
    const found = this.#texts.counts(countSeverities(remarks)) || this.#texts.noFindings;
    const sums = plan ? sumLines(plan, this.#texts.sums) : [];
    return [
      ...remarks.flatMap((remark) => this.#remark(path, remark)),
      ...(remarks.length > 0 ? [''] : []),
      `${name}: ${found}`,
      ...sums.map((line) => `  ${line}`),
      '',
      '',
    ].join('\n');
  }

  #remark(path: string, remark: Remark): readonly string[] {
    const { bold, dim } = this.#colors;
    const word = this.#severityColor(remark)(this.#texts.severities[remark.severity]);
    const accepted = remark.accepted ? ` (${this.#texts.accepted})` : '';
    const message = remark.message[this.#language];
    return [
      `${positionIn(path, remark.place)} ${word} ${bold(remark.code)} ${message}${accepted}`,
      ...remark.related.map((other) => `    ${this.#otherSide(path, remark.place, other)}`),
      ...[this.#stake(remark), this.#sources(remark)].flatMap((line) => (line === '' ? [] : [dim(`    ${line}`)])),
    ];
  }

  #otherSide(path: string, { uri }: Place, { place, message }: RelatedRemark): string {
    const otherPath = place.uri === uri ? path : relativePathOf(place.uri);
    return `${this.#colors.dim(positionIn(otherPath, place))} ${message[this.#language]}`;
  }

  /** The days of the conflict and the money in it. */
  #stake({ overlap, amount }: Remark): string {
    const parts = [
      ...(overlap ? [spanOf(overlap)[this.#language]] : []),
      ...(amount === undefined ? [] : [formatMoney(amount)]),
    ];
    return parts.join(', ');
  }

  /** The laws and norms behind a rule; a choice of the product is none. */
  #sources({ code }: Remark): string {
    const known = this.#cited.get(code);
    if (known !== undefined) {
      return known;
    }
    const cited = (ruleOf(code)?.sources ?? []).filter(({ certainty }) => certainty !== 'product').map(citation);
    const line = cited.length === 0 ? '' : `${this.#texts.source}: ${cited.join('; ')}`;
    this.#cited.set(code, line);
    return line;
  }

  #severityColor({ severity, accepted }: Remark): (text: string) => string {
    return accepted ? this.#colors.dim : SEVERITY_COLORS[severity](this.#colors);
  }
}

const SEVERITY_COLORS: Record<Severity, (colors: Colors) => (text: string) => string> = {
  error: ({ red }) => red,
  warning: ({ yellow }) => yellow,
  info: ({ blue }) => blue,
  hint: ({ dim }) => dim,
};

/** `plan.regie:12:3`, lines and columns counted from 1. */
function positionIn(path: string, { range: { start } }: Place): string {
  return `${path}:${start.line + 1}:${start.character + 1}`;
}
