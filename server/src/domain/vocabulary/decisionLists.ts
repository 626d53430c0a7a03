/** What is fixed about decisions: who takes them, on what grounds, and what they are about. */

export const decisionStatuses = ['aangevraagd', 'toegekend', 'afgewezen', 'ingetrokken'] as const;
export type DecisionStatus = (typeof decisionStatuses)[number];

export const deciders = [
  'gemeente',
  'huisarts',
  'medisch-specialist',
  'jeugdarts',
  'wijkverpleegkundige',
  'ciz',
  'gi',
  'rechter',
  'zorgverzekeraar',
  'swv',
  'dji',
  'uwv',
] as const;
export type Decider = (typeof deciders)[number];

/** Forms in which a Wlz indication is delivered (Wlz art. 3.3.1, 3.3.6). */
export const deliveryForms = ['verblijf-mb', 'verblijf-zb', 'vpt', 'mpt', 'pgb', 'deeltijd', 'overbrugging'] as const;
export type DeliveryForm = (typeof deliveryForms)[number];

/** Grounds for a Wlz indication (Wlz art. 3.2.1). */
export const indicationGrounds = ['som', 'pg', 'psy', 'vg', 'lvg', 'lg', 'zg', 'psychosociaal'] as const;

/** What a court or institution ordered. */
export const measureSorts = [
  'ondertoezichtstelling',
  'voogdij',
  'uithuisplaatsing',
  'gesloten-jeugdhulp',
  'jeugdreclassering',
  'spoed',
  'maatwerk',
] as const;

/** Threats that shorten the term for a first talk to three working days (Wgs art. 4). */
export const debtThreats = ['geen', 'ontruiming', 'afsluiting', 'zorgverzekering'] as const;
