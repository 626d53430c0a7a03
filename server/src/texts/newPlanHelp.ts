/** What the command line says about `regieplan nieuw`. */
export interface NewPlanHelp {
  readonly description: string;
  readonly usage: string;
  readonly file: readonly [term: string, description: string];
  readonly template: readonly [term: string, description: string];
  readonly persons: readonly [term: string, description: string];
  readonly from: readonly [term: string, description: string];
  readonly to: readonly [term: string, description: string];
  readonly guide: readonly [term: string, description: string];
  readonly coordinator: readonly [term: string, description: string];
  readonly examples: readonly (readonly [command: string, meaning: string])[];
}

export const dutchNewPlanHelp: NewPlanHelp = {
  description: 'maakt een nieuw plan van een sjabloon, met rollen of schuilnamen',
  usage: '[bestand] [opties]',
  file: [
    'bestand',
    'waar het plan komt te staan; bestaat het al, dan blijft het zoals het is (standaard: op het scherm)',
  ],
  template: ['--sjabloon <naam>', 'licht (standaard), volledig, jeugd, ouderen of schulden'],
  persons: ['--personen <namen>', 'rollen of schuilnamen met komma’s ertussen, geen echte namen: Kind,Moeder'],
  from: ['--vanaf <datum>', 'de eerste dag van het plan (standaard: vandaag)'],
  to: ['--tot-en-met <datum>', 'de laatste dag van het plan (standaard: na een jaar)'],
  guide: [
    '--gids <bestand>',
    'de gids van uw gemeente (standaard: gids.regie in de map van het plan of erboven, als die er is)',
  ],
  coordinator: ['--regisseur <naam>', 'wie de regie heeft; een medewerker met die rol uit de gids'],
  examples: [
    ['regieplan nieuw plan.regie', 'een licht plan voor een jaar'],
    ['regieplan nieuw --sjabloon jeugd --personen Kind,Moeder plan.regie', 'een plan rond een kind'],
  ],
};

export const englishNewPlanHelp: NewPlanHelp = {
  description: 'makes a new plan from a template, with roles or pseudonyms',
  usage: '[file] [options]',
  file: ['file', 'where the plan is written; a file that exists stays as it is (default: on the screen)'],
  template: [
    '--sjabloon <name>',
    'licht (light, default), volledig (full), jeugd (youth), ouderen (elderly) or schulden (debts)',
  ],
  persons: ['--personen <names>', 'roles or pseudonyms with commas between them, no real names: Kind,Moeder'],
  from: ['--vanaf <date>', 'the first day of the plan (default: today)'],
  to: ['--tot-en-met <date>', 'the last day of the plan (default: after a year)'],
  guide: [
    '--gids <file>',
    'the guide of your municipality (default: gids.regie in the folder of the plan or above, if it is there)',
  ],
  coordinator: ['--regisseur <name>', 'who coordinates; a member of staff with that role in the guide'],
  examples: [
    ['regieplan nieuw plan.regie --taal en', 'a light plan for a year'],
    ['regieplan nieuw --sjabloon jeugd --personen Kind,Moeder plan.regie', 'a plan around a child'],
  ],
};
