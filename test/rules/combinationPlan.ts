/** How the Wlz stands beside a service, in the order of the columns of the table. */
export const FORMS = [
  'geen indicatie',
  'geen levering',
  'verblijf-mb',
  'verblijf-zb',
  'vpt',
  'mpt',
  'pgb',
  'deeltijd',
  'overbrugging',
] as const;

/** One cell of the table for one age. */
export interface Combination {
  /** The heading in the table; some name the ground of the indication. */
  readonly section: string;
  /** One line of the plan each. */
  readonly services: readonly string[];
  readonly law: string;
  readonly form: (typeof FORMS)[number];
  readonly age: 'minor' | 'adult';
}

const PERSON = {
  minor: 'persoon Cliënt { geboren 2013-06-01  onderwijs po }',
  adult: 'persoon Cliënt { geboren 1980-06-01 }',
} as const;

const GROUNDS = [
  { heading: 'psy', lines: ['profiel GGZ-W3', 'grondslag psy'] },
  { heading: 'som', lines: ['profiel VV8', 'grondslag som'] },
] as const;

function indication({ section, form }: Combination): readonly string[] {
  if (form === 'geen indicatie') {
    return [];
  }
  const ground = GROUNDS.find(({ heading }) => section.endsWith(heading))?.lines ?? ['profiel VG5', 'grondslag vg'];
  const delivery = form === 'geen levering' ? [] : [`levering ${form} vanaf 2026-01-01`];
  return [
    'indicatie Wlz2026 {',
    'wet Wlz',
    'voor Cliënt',
    'door ciz',
    'geldig vanaf 2026-01-01',
    ...ground,
    ...delivery,
    '}',
  ];
}

const VALID = 'geldig 2026-01-01 t/m 2026-12-31';

/** The decision that this law asks for, so that only the border itself can be wrong. */
function decision({ law, services }: Combination): string | undefined {
  switch (law) {
    case 'Wmo':
      return `beschikking Besluit { wet Wmo  voor Cliënt  ${VALID} }`;
    case 'Jeugdwet':
      return services.includes('gesloten-jeugdhulp')
        ? `machtiging Besluit { wet Jeugdwet  soort gesloten-jeugdhulp  voor Cliënt  ${VALID} }`
        : `beschikking Besluit { wet Jeugdwet  voor Cliënt  ${VALID} }`;
    case 'Zvw':
      return services.some((service) => /verpleging|terminaal/.test(service))
        ? `indicatie Besluit { wet Zvw  voor Cliënt  door wijkverpleegkundige  ${VALID} }`
        : `verwijzing Besluit { wet Zvw  voor Cliënt  door huisarts  ${VALID} }`;
    case 'Wfz':
      return `titel Besluit { wet Wfz  voor Cliënt  ${VALID} }`;
    default:
      return undefined;
  }
}

/** Forms of delivery that are a line themselves say no `vorm`. */
const IS_A_FORM: ReadonlySet<string> = new Set(['wlz-vpt', 'wlz-mpt', 'wlz-pgb']);

/** What the other rules ask of a line of this kind. */
function furtherProperties({ law, form }: Combination, service: string): readonly string[] {
  return [
    ...(law === 'Wmo'
      ? [
          'onderzocht eigen-kracht, gebruikelijke-hulp, mantelzorg, netwerk, algemene-voorziening, algemeen-gebruikelijk',
        ]
      : []),
    ...(law === 'Wlz' && form === 'pgb' && !IS_A_FORM.has(service) ? ['vorm pgb'] : []),
    ...(law === 'Jeugdwet' && service.startsWith('vervoer-') ? ['oorzaak "kan niet zelf reizen"'] : []),
    ...(law === 'Jeugdwet' && service === 'jeugdhulp-verblijf'
      ? ['motivering "Een pleeggezin is nu niet mogelijk."']
      : []),
  ];
}

function lines(combination: Combination, behind: string | undefined): readonly string[] {
  return combination.services.flatMap((service, position) => [
    `inzet Hulp${position + 1} {`,
    `dienst ${service}`,
    'voor Cliënt',
    'periode 2026-03-02 t/m 2026-03-15',
    'tarief € 10,00 per dag',
    `uit ${combination.law}`,
    ...(behind === undefined ? [] : ['op Besluit']),
    ...furtherProperties(combination, service),
    '}',
  ]);
}

/** A small plan, complete but for the border that the table is about. */
export function combinationPlan(combination: Combination): string {
  const behind = decision(combination);
  return [
    'plan "Een dienst naast de Wlz"',
    'periode 2026-01-01 t/m 2026-12-31',
    PERSON[combination.age],
    'netwerk Ria { relatie mantelzorger  steunt Cliënt }',
    ...indication(combination),
    ...(behind === undefined ? [] : [behind]),
    ...lines(combination, behind),
  ].join('\n');
}
