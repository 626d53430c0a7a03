/** What a plan says in an e-mail; names and dates come already written out. */
export interface EmailTexts {
  readonly untitled: string;
  readonly period: string;
  readonly coordinator: string;
  readonly familySays: string;
  readonly goals: string;
  readonly ownNetwork: string;
  readonly help: string;
  readonly appointments: string;
  readonly evaluations: string;
  readonly saidBy: (name: string, text: string) => string;
  readonly forPersons: (names: string) => string;
  readonly by: (names: string) => string;
  /** From the first to the last known value, and what it should become. */
  readonly measured: (what: string, baseline: string, target: string) => string;
  readonly ready: (day: string) => string;
  readonly withPersons: (names: string) => string;
  readonly done: (day: string) => string;
  readonly supports: (names: string) => string;
  /** Below everything: what is left out, and how to send it. */
  readonly note: string;
}

export const dutchEmail: EmailTexts = {
  untitled: 'Plan zonder titel',
  period: 'Periode',
  coordinator: 'Regisseur',
  familySays: 'Wat het gezin zegt',
  goals: 'Doelen',
  ownNetwork: 'Eigen netwerk',
  help: 'Hulp',
  appointments: 'Afspraken',
  evaluations: 'Samen kijken hoe het gaat',
  saidBy: (name, text) => `${name}: “${text}”`,
  forPersons: (names) => `voor ${names}`,
  by: (names) => `door ${names}`,
  measured: (what, baseline, target) => `${what}: van ${baseline} naar ${target}`,
  ready: (day) => `klaar op ${day}`,
  withPersons: (names) => `met ${names}`,
  done: (day) => `gedaan op ${day}`,
  supports: (names) => `steunt ${names}`,
  note: 'Bedragen, besluiten en wat over veiligheid is opgeschreven, staan niet in dit bericht. Verstuur het alleen beveiligd, en alleen aan wie het gezin toestemming gaf.',
};

export const englishEmail: EmailTexts = {
  untitled: 'Plan without a title',
  period: 'Period',
  coordinator: 'Coordinator',
  familySays: 'What the family says',
  goals: 'Goals',
  ownNetwork: 'Own network',
  help: 'Help',
  appointments: 'Appointments',
  evaluations: 'Looking together at how it goes',
  saidBy: (name, text) => `${name}: “${text}”`,
  forPersons: (names) => `for ${names}`,
  by: (names) => `by ${names}`,
  measured: (what, baseline, target) => `${what}: from ${baseline} to ${target}`,
  ready: (day) => `ready on ${day}`,
  withPersons: (names) => `with ${names}`,
  done: (day) => `done on ${day}`,
  supports: (names) => `supports ${names}`,
  note: 'Amounts, decisions and what was written about safety are not in this message. Send it securely only, and only to those for whom the family gave consent.',
};
