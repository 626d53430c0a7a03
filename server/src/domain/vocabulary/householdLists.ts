/** What is fixed about the people in a household, those around them, and what they want. */

/** The thirteen domains of the Zelfredzaamheid-Matrix 2017. */
export const lifeDomains = [
  'financien',
  'werk-en-opleiding',
  'tijdsbesteding',
  'huisvesting',
  'huiselijke-relaties',
  'geestelijke-gezondheid',
  'lichamelijke-gezondheid',
  'middelengebruik',
  'basale-adl',
  'instrumentele-adl',
  'sociaal-netwerk',
  'maatschappelijke-participatie',
  'justitie',
] as const;

export const situations = [
  'thuis',
  'wlz-instelling',
  'beschermd-wonen',
  'opvang',
  'ziekenhuis',
  'ggz-kliniek',
  'elv',
  'grz',
  'pleeggezin',
  'gezinshuis',
  'gesloten-jeugdhulp',
  'detentie',
  'forensisch-verblijf',
] as const;

/** Where a young person goes to school: primary, special, secondary and vocational education. */
export const educationKinds = ['po', 'sbo', 'so', 'vo', 'vso', 'pro', 'mbo', 'geen'] as const;
export type EducationKind = (typeof educationKinds)[number];

export const careNeeds = ['blijvend-24-uur', 'permanent-toezicht'] as const;
export type CareNeed = (typeof careNeeds)[number];

/** Goals that a rule looks for by what they are about. */
export const goalSorts = ['overgang-18'] as const;

export const safetyVerdicts = ['veilig', 'zorgen', 'onveilig', 'onbekend'] as const;

export const networkRelations = [
  'familie',
  'vriend',
  'buur',
  'mantelzorger',
  'vrijwilliger',
  'jim',
  'steunfiguur',
  'lotgenoot',
  'vereniging',
  'geloofsgemeenschap',
  'school',
  'werk',
  'overig',
] as const;

export const supportKinds = [
  'praktisch',
  'emotioneel',
  'financieel',
  'toezicht',
  'opvang',
  'vervoer',
  'advies',
] as const;
export type SupportKind = (typeof supportKinds)[number];

/** How strong a tie is: ++, +, ± and − of the ecogram (rules §4, netwerkversterking). */
export const tieStrengths = ['sterk', 'goed', 'wisselend', 'zwak'] as const;
export type TieStrength = (typeof tieStrengths)[number];

/** How heavily help weighs on who gives it. */
export const supportLoads = ['licht', 'gewoon', 'zwaar', 'te-zwaar'] as const;
export type SupportLoad = (typeof supportLoads)[number];
