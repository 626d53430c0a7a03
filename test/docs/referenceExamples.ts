// The examples of the language reference, taken out of its text and completed to documents that can be checked.
import { readFileSync } from 'node:fs';

export const REFERENCE = 'docs/taal.md';

/** A whole document, a piece of a plan, guide or law, or something one does not write. */
export type ExampleKind = 'document' | 'plan' | 'gids' | 'wet' | 'fout';

export interface Example {
  readonly kind: ExampleKind;
  /** Line of the reference on which it starts, from 1. */
  readonly line: number;
  readonly text: string;
}

export function referenceText(): string {
  return readFileSync(REFERENCE, 'utf8');
}

/** Every fenced block of the reference, in order. */
export function referenceExamples(): readonly Example[] {
  const text = referenceText();
  return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map((block) => {
    const [, label = '', content = ''] = block;
    const line = text.slice(0, block.index).split('\n').length + 1;
    return { kind: kindOf(label, line), line, text: content };
  });
}

/** The example as a document: what it leaves out, such as the persons it names, is put in front of it. */
export function completed({ kind, text }: Example): string {
  const frame = FRAMES[kind].filter((statement) => !declares(text, statement));
  return [...frame, text].join('\n');
}

function kindOf(label: string, line: number): ExampleKind {
  const kind = KINDS.find((known) => label === `regie ${known}`);
  if (!kind) {
    throw new Error(
      `${REFERENCE}:${line}: an example is marked '${label}'; write one of: regie ${KINDS.join(', regie ')}`,
    );
  }
  return kind;
}

/** Whether the example itself says what a statement of the frame says. */
function declares(text: string, statement: string): boolean {
  const [keyword = '', name = ''] = statement.split(' ');
  const start = ['gemeente', 'periode'].includes(keyword) ? keyword : `${keyword} ${name}`;
  return text.split('\n').some((line) => line === start || line.startsWith(`${start} `));
}

const KINDS: readonly ExampleKind[] = ['document', 'plan', 'gids', 'wet', 'fout'];

const PLAN_FRAME: readonly string[] = [
  'plan "Een gezin om mee te oefenen"',
  'gemeente Voorbeeldstad',
  'periode 2025-09-01 t/m 2026-12-31',
  'persoon Noor { geboren 2008-03-15 }',
  'persoon Marit { geboren 1982-04-02 }',
  'persoon Ron { geboren 1979-10-30 }',
  'organisatie WijkteamNoord { soort gemeente }',
  'organisatie GiVoorbeeld { soort gi }',
  'medewerker Samira bij WijkteamNoord { rol regisseur }',
  'medewerker Joost bij WijkteamNoord { rol regisseur }',
  'medewerker Ilse bij WijkteamNoord { rol vervanger }',
  'aanbieder Oever { soort zorgaanbieder }',
  'netwerk Oma { relatie familie }',
  'indicator Ruzies { meting 2025-09-15: 5 }',
  'doel Avondrust { leefgebied huiselijke-relaties }',
  'geldstroom WmoNoor { wet Wmo }',
  'geldstroom JwNoor { wet Jeugdwet }',
  'beschikking Wmo2026 { wet Wmo  voor Noor }',
  'prijslijst Prijzen2025 { bron "eigen prijslijst"  jaar 2025  prijs "Dag in de crisisopvang" € 95,00 per etmaal }',
  'inzet Dagbesteding { dienst dagbesteding  voor Noor  uit WmoNoor  pm }',
];

const FRAMES: Record<ExampleKind, readonly string[]> = {
  document: [],
  plan: PLAN_FRAME,
  gids: ['gids "Voorbeeldstad"', 'organisatie WijkteamNoord { soort gemeente }'],
  wet: ['wet Oefenwet { domein sociaal }'],
  fout: PLAN_FRAME,
};
