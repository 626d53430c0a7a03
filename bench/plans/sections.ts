import type { Random } from './random.js';

/** Who the plan is about, and when it runs. */
export interface Household {
  readonly title: string;
  readonly year: number;
  readonly periodLine: string;
  readonly adult: string;
  readonly child: string;
  readonly persons: readonly string[];
  readonly lines: readonly string[];
}

/** One line of support with what it stands on. */
export interface Support {
  readonly name: string;
  readonly person: string;
  readonly law: string;
  readonly decision: { readonly name: string; readonly keyword: string; readonly by: string };
  readonly goal: string;
  readonly from: string;
  readonly to: string;
  readonly lines: readonly string[];
}

const ADULTS = ['Petra', 'Anna', 'Karim', 'Joyce', 'Bert', 'Fatma'] as const;
const CHILDREN = ['Lisa', 'Noor', 'Daan', 'Milan', 'Yara', 'Sem'] as const;
const COORDINATORS = ['Samira', 'Joost'] as const;
const INDICATORS = ['Ruzies', 'Verzuim', 'Nachten', 'Uitjes'] as const;
const LIFE_DOMAINS = ['huiselijke-relaties', 'tijdsbesteding', 'financien', 'sociaal-netwerk', 'basale-adl'] as const;

interface Offer {
  readonly service: string;
  readonly law: string;
  readonly provider: string;
  readonly volume: string | undefined;
  readonly price: string;
  readonly keyword: 'beschikking' | 'verwijzing';
  readonly by: string;
  readonly forChild: boolean;
}

const ORDINARY = offer('begeleiding-individueel', 'Wmo', 'Kompas', '2 uur per week', '€ 55,80 per uur', false);

const OFFERS: readonly Offer[] = [
  ORDINARY,
  offer('dagbesteding', 'Wmo', 'Oever', '4 dagdelen per week', '€ 46,15 per dagdeel', false),
  offer('huishoudelijke-hulp', 'Wmo', 'DeBrug', '3 uur per week', '€ 32,40 per uur', false),
  offer('jeugdhulp-ambulant', 'Jeugdwet', 'Oever', '4 uur per week', '€ 78,00 per uur', true),
  offer('jeugd-ggz', 'Jeugdwet', 'Helder', '1 uur per week', '€ 101,17 per uur', true),
  offer('basis-ggz', 'Zvw', 'Helder', '1 uur per week', '€ 100,00 per uur', false),
  offer('schuldhulpverlening', 'Wgs', 'Kredietbank', undefined, '€ 150,00 per maand', false),
];

function offer(
  service: string,
  law: string,
  provider: string,
  volume: string | undefined,
  price: string,
  forChild: boolean,
): Offer {
  const isReferral = law === 'Zvw';
  return {
    service,
    law,
    provider,
    volume,
    price,
    forChild,
    keyword: isReferral ? 'verwijzing' : 'beschikking',
    by: isReferral ? 'huisarts' : 'gemeente',
  };
}

function block(head: string, ...properties: readonly string[]): readonly string[] {
  return [`${head} {`, ...properties.map((property) => `  ${property}`), '}', ''];
}

function dayIn(random: Random, year: number): string {
  const pad = (n: number): string => String(n).padStart(2, '0');
  return `${year}-${pad(random.between(1, 12))}-${pad(random.between(1, 28))}`;
}

export function household(random: Random): Household {
  const [adult, child] = [random.of(ADULTS), random.of(CHILDREN)];
  const year = random.of([2025, 2026]);
  const periodLine = `periode ${year}-01-01 t/m ${year}-12-31`;
  const lines = [
    '// ---- Huishouden -----------------------------------------------------------',
    ...block(`persoon ${adult} "ouder"`, `geboren ${dayIn(random, random.between(1960, 1990))}`),
    ...block(`persoon ${child} "kind"`, `geboren ${dayIn(random, random.between(2010, 2018))}`, `gezag ${adult}`),
    `vraag ${adult} "Ik wil weer overzicht, dan kan ik er voor ${child} zijn."`,
    `kracht "${adult} en ${child} koken graag samen."`,
    `zorg ${adult} "Ik durf de post niet meer open te maken."`,
    '',
    ...block(`veiligheid ${year}-01-12 veilig`, `voor ${child}`, 'door Samira'),
    ...block(
      `zrm ${adult} ${year}-01-12`,
      ...LIFE_DOMAINS.slice(0, 3).map((name) => `${name} ${random.between(1, 5)}`),
    ),
  ];
  return { title: `rust voor ${adult} en ${child}`, year, periodLine, adult, child, persons: [adult, child], lines };
}

export function coordination(random: Random, { year, adult }: Household): readonly string[] {
  const [first, second] = [random.of(COORDINATORS), random.of(COORDINATORS)];
  const from = random.chance(10) ? `${year}-07-03` : `${year}-07-01`;
  return [
    '// ---- Regie ----------------------------------------------------------------',
    `regisseur ${first} bij WijkteamNoord vanaf ${year}-01-01 t/m ${year}-06-30`,
    ...block(
      `regisseur ${second} bij WijkteamNoord vanaf ${from} t/m ${year}-12-31`,
      `overdracht ${year}-06-24 "samen met ${adult}"`,
    ),
    'vervanger Ilse bij WijkteamNoord',
  ];
}

/**
 * So many lines of support, each with a decision and a goal of its own. When there are more lines than services, the
 * same service comes back in another part of the year.
 */
export function support(random: Random, home: Household, count: number): readonly Support[] {
  const first = random.below(OFFERS.length);
  const rounds = Math.min(MONTHS, Math.ceil(count / OFFERS.length));
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / OFFERS.length) % rounds;
    return oneSupport(home, index + 1, OFFERS[(first + index) % OFFERS.length], partOfYear(home.year, round, rounds));
  });
}

const MONTHS = 12;

function partOfYear(year: number, part: number, parts: number): { readonly from: string; readonly to: string } {
  const months = Math.floor(MONTHS / parts);
  const pad = (n: number): string => String(n).padStart(2, '0');
  const last = part === parts - 1 ? MONTHS : (part + 1) * months;
  const lastDay = new Date(Date.UTC(year, last, 0)).getUTCDate();
  return { from: `${year}-${pad(part * months + 1)}-01`, to: `${year}-${pad(last)}-${lastDay}` };
}

function oneSupport(
  home: Household,
  number: number,
  { service, law, provider, volume, price, keyword, by, forChild }: Offer = ORDINARY,
  { from, to }: { readonly from: string; readonly to: string },
): Support {
  const person = forChild ? home.child : home.adult;
  const name = `Hulp${number}`;
  const goal = `Doel${number}`;
  const decision = { name: `Besluit${number}`, keyword, by };
  const lines = block(
    `inzet ${name} "Hulp bij ${service}"`,
    `dienst ${service}`,
    `voor ${person}`,
    `door ${provider}`,
    `periode ${from} t/m ${to}`,
    ...(volume === undefined ? [] : [`omvang ${volume}`]),
    `tarief ${price}`,
    `uit Stroom${law}`,
    `op ${decision.name}`,
    `bij ${goal}`,
    'onderzocht eigen-kracht, gebruikelijke-hulp, mantelzorg, netwerk, algemene-voorziening, algemeen-gebruikelijk',
  );
  return { name, person, law, decision, goal, from, to, lines };
}

export function decisionsAndStreams(
  random: Random,
  { year }: Household,
  helped: readonly Support[],
): readonly string[] {
  const decisions = helped.flatMap(({ decision, law, person, from, to }, index) =>
    block(
      `${decision.keyword} ${decision.name}`,
      `wet ${law}`,
      `voor ${person}`,
      `door ${decision.by}`,
      `kenmerk "${law.toUpperCase()}-${year}-${index}"`,
      // Here and there a decision that ends too soon.
      `geldig ${from} t/m ${random.chance(5) ? `${year}-08-31` : to}`,
    ),
  );
  const laws = [...new Set(helped.map(({ law }) => law))];
  const budgets = laws.map((law) => ({ law, thousands: random.between(15, 90) }));
  const streams = budgets.flatMap(({ law, thousands }) =>
    block(`geldstroom Stroom${law}`, `wet ${law}`, `budget € ${thousands}.000,00`),
  );
  const whole = budgets.reduce((sum, { thousands }) => sum + thousands, random.chance(5) ? 1 : 0);
  return [
    '// ---- Besluiten en geldstromen ---------------------------------------------',
    ...decisions,
    `budget € ${whole}.000,00`,
    '',
    ...streams,
  ];
}

export function goals(
  random: Random,
  { year, adult, child }: Household,
  helped: readonly Support[],
): readonly string[] {
  const indicators = INDICATORS.flatMap((name) =>
    block(
      `indicator ${name} "keren per week"`,
      `meting ${year}-01-12: ${random.between(3, 6)}`,
      `meting ${year}-03-16: ${random.between(2, 4)}`,
    ),
  );
  const written = helped.flatMap(({ goal, person }) =>
    block(
      `doel ${goal} "${person} heeft weer ritme en rust"`,
      `leefgebied ${random.of(LIFE_DOMAINS)}`,
      `voor ${person}`,
      `eigenaar ${adult}`,
      `meet ${random.of(INDICATORS)} van 5 naar 1`,
      `gereed ${year}-12-01`,
    ),
  );
  const network = block(
    'netwerk Oma "woont om de hoek"',
    'relatie familie',
    `steunt ${child}`,
    'biedt praktisch, emotioneel',
    'omvang 4 uur per week',
    `akkoord ${year}-01-15`,
    `bij ${helped.map(({ goal }) => goal).join(', ')}`,
  );
  return [
    '// ---- Doelen en netwerk ----------------------------------------------------',
    ...indicators,
    ...written,
    ...network,
  ];
}

export function closing(random: Random, { year, adult, child }: Household): readonly string[] {
  return [
    '// ---- Op- en afschalen, evaluatie en akkoord -------------------------------',
    ...block(
      'opschalen MeerNodig',
      `als ${random.of(INDICATORS)} > 6`,
      'dan "Extra gesprek met het gezin"',
      'door Samira',
      'binnen 5 dagen',
    ),
    ...block(
      'afschalen Rustiger',
      `als ${random.of(INDICATORS)} <= 1 gedurende 8 weken`,
      'dan "Hulp naar een keer per twee weken"',
      'door Samira',
      'binnen 14 dagen',
    ),
    `evaluatie ${year}-05-18 { met ${adult}, ${child}, Samira }`,
    `evaluatie ${year}-10-12 { met ${adult}, ${child}, Samira }`,
    '',
    ...block(
      'toestemming Delen',
      `van ${adult}`,
      `voor ${child}`,
      'aan Oever, Helder, Kompas',
      'gegevens "doelen, afspraken en contactgegevens"',
      'bij Doel1',
      `geldig ${year}-01-12 t/m ${year}-12-31`,
    ),
    `akkoord ${adult} ${year}-01-12`,
    `akkoord ${child} ${year}-01-12`,
  ];
}
