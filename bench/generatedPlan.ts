import { SeededRandom } from './random.js';

/** Services with a law that may pay them for an adult and a unit they are counted in. */
const SERVICES: readonly [Offer, ...Offer[]] = [
  { service: 'begeleiding-individueel', stream: 'Wmo1', decision: 'Wmo2026', unit: 'uur', price: '55,80' },
  { service: 'dagbesteding', stream: 'Wmo1', decision: 'Wmo2026', unit: 'dagdeel', price: '46,15' },
  { service: 'huishoudelijke-hulp', stream: 'Wmo1', decision: 'Wmo2026', unit: 'uur', price: '32,40' },
  { service: 'basis-ggz', stream: 'Zvw1', decision: 'Huisarts1', unit: 'uur', price: '100,00' },
  { service: 'schuldhulpverlening', stream: 'Wgs1', decision: 'Wgs2026', unit: 'maand', price: '150,00' },
  { service: 'jeugdhulp-ambulant', stream: 'Jw1', decision: 'Jeugd2026', unit: 'uur', price: '78,00' },
];

interface Offer {
  readonly service: string;
  readonly stream: string;
  readonly decision: string;
  readonly unit: string;
  readonly price: string;
}

const DOMAINS: readonly [string, ...string[]] = ['financien', 'huisvesting', 'huiselijke-relaties', 'sociaal-netwerk'];

export interface PlanOptions {
  readonly seed: number;
  /** About how many lines the plan has. */
  readonly lines: number;
  /** The path of the guide as the plan writes it. */
  readonly guide: string;
}

/** A realistic plan: a family, one hand-over, decisions, streams, goals, network, help, escalation and evaluations. */
export function generatedPlan({ seed, lines, guide }: PlanOptions): string {
  const random = new SeededRandom(seed);
  const parts = [opening(random, seed, guide), ...finances()];
  for (let n = 1; lineCount(parts) < lines; n++) {
    parts.push(goalWithHelp(random, n));
  }
  return `${parts.join('\n\n')}\n`;
}

/** A plan as it is while someone types: one line is cut in half. */
export function brokenPlan(options: PlanOptions): string {
  const lines = generatedPlan(options).split('\n');
  const at = new SeededRandom(options.seed).whole(10, lines.length - 5);
  return lines.map((line, index) => (index === at ? line.slice(0, Math.ceil(line.length / 2)) : line)).join('\n');
}

export const GENERATED_GUIDE = `gids "Meetstad"

organisatie Wijkteam "Wijkteam Meetstad" { soort wijkteam }
medewerker Samira bij Wijkteam { rol regisseur }
medewerker Joost bij Wijkteam { rol regisseur }
medewerker Ilse bij Wijkteam { rol vervanger }
aanbieder Oever "Zorggroep Oever" { soort zorgaanbieder }
aanbieder Helder "Praktijk Helder" { soort zorgaanbieder }
`;

function lineCount(parts: readonly string[]): number {
  return parts.reduce((total, part) => total + part.split('\n').length + 1, 0);
}

function opening(random: SeededRandom, seed: number, guide: string): string {
  const changeDay = `2026-0${random.whole(3, 8)}`;
  return `plan "Huishouden ${seed}: rust en overzicht"
gebruik "${guide}"
gemeente Meetstad
periode 2026-01-01 t/m 2026-12-31

persoon Ouder1 "moeder" {
  geboren 198${random.whole(0, 9)}-0${random.whole(1, 9)}-1${random.whole(0, 9)}
}

persoon Kind1 "dochter" {
  geboren 201${random.whole(0, 5)}-0${random.whole(1, 9)}-0${random.whole(1, 9)}
  gezag Ouder1
}

regisseur Samira bij Wijkteam vanaf 2026-01-01 t/m ${changeDay}-15
regisseur Joost bij Wijkteam vanaf ${changeDay}-16 {
  overdracht ${changeDay}-10 "samen met het gezin"
}
vervanger Ilse bij Wijkteam`;
}

function finances(): readonly string[] {
  const decision = (kind: string, name: string, law: string, person: string, decider: string): string =>
    `${kind} ${name} {\n  wet ${law}\n  voor ${person}\n  door ${decider}\n  geldig 2026-01-01 t/m 2026-12-31\n}`;
  const stream = (name: string, law: string): string => `geldstroom ${name} {\n  wet ${law}\n  budget € 400.000,00\n}`;
  return [
    decision('beschikking', 'Wmo2026', 'Wmo', 'Ouder1', 'gemeente'),
    decision('beschikking', 'Wgs2026', 'Wgs', 'Ouder1', 'gemeente'),
    decision('beschikking', 'Jeugd2026', 'Jeugdwet', 'Kind1', 'gemeente'),
    decision('verwijzing', 'Huisarts1', 'Zvw', 'Ouder1', 'huisarts'),
    'budget € 1.600.000,00',
    stream('Wmo1', 'Wmo'),
    stream('Wgs1', 'Wgs'),
    stream('Jw1', 'Jeugdwet'),
    stream('Zvw1', 'Zvw'),
  ];
}

function goalWithHelp(random: SeededRandom, n: number): string {
  const offer = random.one(SERVICES);
  const person = offer.stream === 'Jw1' ? 'Kind1' : 'Ouder1';
  const firstMonth = random.whole(1, 6);
  return `// ---- Doel ${n} ------------------------------------------------------
indicator Meting${n} "keer per maand" {
  meting 2026-01-10: ${random.whole(3, 9)}
  meting 2026-03-10: ${random.whole(1, 6)}
}

doel Doel${n} "Het gaat thuis beter, stap ${n}" {
  leefgebied ${random.one(DOMAINS)}
  voor ${person}
  eigenaar Ouder1
  meet Meting${n} van ${random.whole(5, 9)} naar ${random.whole(0, 2)}
  gereed 2026-1${random.whole(0, 2)}-01
  evaluatie 2026-05-1${random.whole(0, 9)}
}

netwerk Buur${n} "buurvrouw" {
  relatie buur
  steunt ${person}
  biedt praktisch
  omvang ${random.whole(1, 4)} uur per week
  akkoord 2026-01-05
  bij Doel${n}
}

inzet Hulp${n} "hulp bij doel ${n}" {
  dienst ${offer.service}
  voor ${person}
  door ${random.one(['Oever', 'Helder'])}
  periode 2026-0${firstMonth}-01 t/m 2026-${random.whole(10, 12)}-15
  ${offer.unit === 'maand' ? '' : `omvang ${random.whole(1, 4)} ${offer.unit} per week\n  `}tarief € ${offer.price} per ${offer.unit}
  uit ${offer.stream}
  op ${offer.decision}
  aard ${random.one(['begeleiding', 'participatie', 'zelfredzaamheid'])}
  bij Doel${n}
  onderzocht eigen-kracht, gebruikelijke-hulp, mantelzorg, netwerk, algemene-voorziening, algemeen-gebruikelijk
}

opschalen Meer${n} {
  als Meting${n} > ${random.whole(6, 9)}
  dan "Gesprek met het gezin"
  door Samira
  binnen 5 dagen
}`;
}
