import * as z from 'zod/mini';
import { type Day, parseIsoDay } from '../domain/day.js';
import type { Severity } from '../domain/finding.js';
import type { Cents } from '../domain/money.js';
import { readMoney } from '../domain/moneyText.js';
import { period } from '../domain/period.js';
import type { Exercise, ExpectedFinding } from './exercise.js';

/** What is wrong with a manifest, and where: `meldingen[0].hints`. */
export type ManifestProblem =
  | { readonly kind: 'notJson'; readonly line: number | undefined }
  | { readonly kind: 'missing' | 'unknown' | 'wrong'; readonly field: string };

export type ReadManifest =
  | { readonly kind: 'ok'; readonly exercise: Exercise }
  | { readonly kind: 'problem'; readonly problem: ManifestProblem };

const SEVERITIES = { fout: 'error', waarschuwing: 'warning', info: 'info', hint: 'hint' } as const satisfies Record<
  string,
  Severity
>;

const sentence = z.string().check(z.trim(), z.minLength(1));

const day = z.pipe(
  z.iso.date(),
  z.transform((text: string, { issues }): Day => {
    const parsed = parseIsoDay(text);
    if (parsed === undefined) {
      issues.push({ code: 'custom', input: text });
      return z.NEVER;
    }
    return parsed;
  }),
);

/** As in a plan: `€ 1.234,56`. */
const money = z.pipe(
  z.string(),
  z.transform((text: string, { issues }): Cents => {
    const reading = readMoney(text);
    if (reading.kind === 'ok') {
      return reading.cents;
    }
    issues.push({ code: 'custom', input: text });
    return z.NEVER;
  }),
);

const cluster = z.literal([1, 2, 3, 4, 5, 6]);

const writtenFinding = z.strictObject({
  regel: z.string().check(z.regex(/^[A-Z]+-\d{2}$/)),
  ernst: z.enum(['fout', 'waarschuwing', 'info', 'hint']),
  bij: z.optional(z.string()),
  van: z.optional(day),
  tm: z.optional(day),
  bedrag: z.optional(money),
  aanvaard: z.optional(z.boolean()),
  hints: z.array(sentence).check(z.minLength(2)),
});

const finding = z.pipe(
  writtenFinding,
  z.transform((written: z.output<typeof writtenFinding>, { issues }): ExpectedFinding => {
    const { regel, ernst, bij, van, tm, bedrag, aanvaard, hints } = written;
    const overlap = van === undefined || tm === undefined ? undefined : period(van, tm);
    if (overlap === undefined && (van !== undefined || tm !== undefined)) {
      issues.push({ code: 'custom', input: tm, path: [van === undefined ? 'van' : 'tm'] });
    }
    return {
      rule: regel,
      severity: SEVERITIES[ernst],
      subject: bij ?? '',
      overlap,
      amount: bedrag,
      staysAccepted: aanvaard ?? false,
      hints,
    };
  }),
);

const writtenManifest = z.strictObject({
  titel: sentence,
  leerpunt: sentence,
  dag: day,
  meldingen: z.array(finding).check(z.minLength(1)),
  blijft: z.array(sentence),
  clusters: z.optional(z.strictObject({ oefening: z.optional(cluster), oplossing: z.optional(cluster) })),
});

/** The shape of `verwacht.json`. Its words are Dutch: trainers write it. */
const manifest = z.pipe(
  writtenManifest,
  z.transform(
    ({ titel, leerpunt, dag, meldingen, blijft, clusters }: z.output<typeof writtenManifest>): Exercise => ({
      title: titel,
      learningPoint: leerpunt,
      readOn: dag,
      findings: meldingen,
      keeps: blijft,
      clusters: { exercise: clusters?.oefening, solution: clusters?.oplossing },
    }),
  ),
);

/** Reads the text of a manifest. Only the first thing that is wrong is told. */
export function readManifest(text: string): ReadManifest {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return problem({ kind: 'notJson', line: lineIn(error, text) });
  }
  const { data, error } = manifest.safeParse(json);
  const [issue] = error?.issues ?? [];
  if (data === undefined || issue) {
    return problem(issue ? fieldProblem(issue, json) : { kind: 'wrong', field: '' });
  }
  return { kind: 'ok', exercise: data };
}

function problem(found: ManifestProblem): ReadManifest {
  return { kind: 'problem', problem: found };
}

function fieldProblem(issue: z.core.$ZodIssue, json: unknown): ManifestProblem {
  if (issue.code === 'unrecognized_keys') {
    return { kind: 'unknown', field: pathOf([...issue.path, ...issue.keys.slice(0, 1)]) };
  }
  return { kind: valueAt(json, issue.path) === undefined ? 'missing' : 'wrong', field: pathOf(issue.path) };
}

function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') {
      return `${text}[${key}]`;
    }
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    json,
  );
}

/** Engines say where JSON breaks off in their own words: by line, or by the number of characters before it. */
function lineIn(error: unknown, text: string): number | undefined {
  const message = error instanceof Error ? error.message : '';
  const [, line] = /line (\d+)/.exec(message) ?? [];
  const [, position] = /position (\d+)/.exec(message) ?? [];
  if (line !== undefined) {
    return Number(line);
  }
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}
