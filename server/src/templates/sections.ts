import type { PlanAnswers } from './planAnswers.js';
import { type PlanWords, wordsFor } from './planWords.js';

/** What stands for the title until it is written; the cursor waits on it. */
export const TITLE = 'Wat dit gezin wil bereiken';

const NAME = /^[\p{L}_][\p{L}\d_-]*$/u;

/** A template without its beginning: what it says about this household, section by section. */
export interface TemplateBody {
  /** The statements about each person; `person` writes one with its properties. */
  readonly persons: (words: PlanWords) => readonly string[];
  /** The sections after the coordination, each with its heading. */
  readonly sections: (words: PlanWords) => readonly string[];
}

/** The text of a plan that starts with this template. */
export function planText(body: TemplateBody, answers: PlanAnswers): string {
  const words = wordsFor(answers);
  const persons = section(
    'Huishouden: schrijf rollen of schuilnamen, geen echte namen',
    body.persons(words).join('\n\n'),
  );
  return `${[head(answers), persons, coordination(answers, words), ...body.sections(words)].join('\n\n')}\n`;
}

export function section(heading: string, lines: string): string {
  const start = `// ---- ${heading} `;
  return `${start.padEnd(WIDTH, '-')}\n${lines}`;
}

/** A person with what is known of them; the day of birth is left to be written. */
export function person(name: string, ...properties: readonly string[]): string {
  return personBorn('1985-03-01', name, properties);
}

/** The same for a child. */
export function child(name: string, ...properties: readonly string[]): string {
  return personBorn('2012-05-20', name, properties);
}

/** The same for someone of age. */
export function older(name: string, ...properties: readonly string[]): string {
  return personBorn('1943-11-08', name, properties);
}

/** The day of birth is an example. */
function personBorn(day: string, name: string, properties: readonly string[]): string {
  const lines = [`// geboren ${day}   // nodig voor regels over leeftijd; haal de voorste // weg`, ...properties];
  return `persoon ${name} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;
}

/** When the plan is looked at together, and the consent of the household with it. */
export function togetherAgain({
  speaker,
  everyone,
  coordinator,
  evaluation,
  secondEvaluation,
  start,
}: PlanWords): string {
  const days = secondEvaluation === undefined ? [evaluation] : [evaluation, secondEvaluation];
  return section(
    'Evaluatie en akkoord',
    [
      ...days.map((day) => `evaluatie ${day} { met ${everyone}, ${coordinator} }`),
      `// akkoord ${speaker} ${start}   // zodra het plan samen is doorgenomen`,
    ].join('\n'),
  );
}

const WIDTH = 78;

function head({ period, guide }: PlanAnswers): string {
  const { start, end } = wordsFor({ persons: [], period, guide });
  return [
    `plan "${TITLE}"`,
    ...(guide ? [`gebruik "${guide.path}"`] : []),
    municipality(guide?.municipality),
    `periode ${start} t/m ${end}`,
    '',
    '// Vul dit plan van boven naar beneden in. Wat nog mist of niet klopt, onderstreept de editor.',
    '// Een regel die met // begint is uitleg of een voorbeeld: haal de // weg en zet er de gegevens van dit gezin neer.',
  ].join('\n');
}

function municipality(name: string | undefined): string {
  if (name === undefined) {
    return '// gemeente Voorbeeldstad';
  }
  return `gemeente ${NAME.test(name) ? name : `"${name}"`}`;
}

function coordination({ guide }: PlanAnswers, { coordinator, start }: PlanWords): string {
  const organisation = guide?.coordinator ? guide.coordinator.organisation : 'Wijkteam';
  const at = organisation === undefined ? '' : ` bij ${organisation}`;
  const own = ['organisatie Wijkteam { soort gemeente }', 'medewerker Regisseur bij Wijkteam { rol regisseur }', ''];
  return section(
    'Regie: op elke dag precies een regisseur',
    [...(guide?.coordinator ? [] : own), `regisseur ${coordinator}${at} vanaf ${start}`, `// vervanger NAAM${at}`].join(
      '\n',
    ),
  );
}
