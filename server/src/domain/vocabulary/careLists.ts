/** What is fixed about the help that is given. */

/** What a service does; the column Cat of the service vocabulary (rules §2) in words. */
export const careFunctions = [
  'huishoudelijke-hulp', // HH
  'begeleiding-individueel', // BI
  'begeleiding-24-uur', // BI24
  'begeleiding-groep', // BG
  'vervoer-dagbesteding', // VD
  'logeren', // LOG
  'persoonlijke-verzorging', // PV
  'verpleging', // VP
  'verblijf', // VB
  'woningaanpassing', // WA
  'mobiliteitshulpmiddel', // HM
  'roerende-voorziening', // HR
  'hulpmiddel-zvw', // HZ
  'vervoer', // VV
  'algemeen-medisch', // ALG
  'praktijkondersteuning-ggz', // GGZ0
  'ggz', // GGZ
  'medisch-specialistisch', // MSZ
  'kraamzorg', // KR
  'paramedisch', // PAR
  'behandeling', // BEH
  'casemanagement', // CM
  'ziekenvervoer', // ZV
  'wlz-pakket', // WLZ
  'jeugdhulp-ambulant', // JA
  'jeugd-ggz', // JGGZ
  'dyslexie', // DYS
  'dagbehandeling-jeugd', // JD
  'jeugdverblijf', // JV
  'jeugdbescherming', // JB
  'jeugdreclassering', // JR
  'inkomen', // INK
  'werk', // WRK
  'schulden', // SCH
  'onderwijs', // OND
  'leerlingenvervoer', // LLV
  'forensisch', // FZ
  'reclassering', // RCL
  'tandheelkunde',
  'sociale-basis', // SB
  'informeel', // INF
  'overig', // OV
] as const;
export type CareFunction = (typeof careFunctions)[number];

/** What the law asks to look at before professional help (Wmo 2015 art. 2.3.2(4), 2.3.5(3)). */
export const alternatives = [
  'eigen-kracht',
  'gebruikelijke-hulp',
  'mantelzorg',
  'netwerk',
  'algemene-voorziening',
  'algemeen-gebruikelijk',
] as const;
export type Alternative = (typeof alternatives)[number];

export const careForms = [
  'zin',
  'natura',
  'pgb',
  'restitutie',
  'combinatie',
  'geld',
  'vpt',
  'mpt',
  'verblijf',
  'deeltijd',
  'overbrugging',
] as const;

/** What a line is about: tells apart two lines of the same function. */
export const natures = [
  'geneeskundig',
  'adl',
  'opvoeding',
  'leren',
  'participatie',
  'zelfredzaamheid',
  'behandeling',
  'begeleiding',
  'toezicht',
  'ontlasting',
  'wonen',
  'financieel',
  'veiligheid',
] as const;

export const costKinds = [
  'eigen-risico',
  'eigen-bijdrage',
  'inrichting',
  'reiskosten',
  'bewindvoering',
  'zorgkosten',
  'woonkosten',
  'studiekosten',
  'schulden',
  'overig',
] as const;
