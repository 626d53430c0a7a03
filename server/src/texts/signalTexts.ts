import type { CommandHelp } from './commandHelp.js';

/** What `regieplan signalen` says around its table. */
export interface SignalTexts {
  readonly plansRead: (plans: number) => string;
}

export const dutchSignals: SignalTexts = {
  plansRead: (plans) => (plans === 1 ? '1 plan gelezen.' : `${plans} plannen gelezen.`),
};

export const englishSignals: SignalTexts = {
  plansRead: (plans) => (plans === 1 ? '1 plan read.' : `${plans} plans read.`),
};

export const dutchSignalsHelp: CommandHelp<'format'> = {
  description: 'telt de signalen voor beleid in veel plannen, per regel en wet; zonder namen',
  usage: '[paden...] [opties]',
  paths: ['paden', 'bestanden en mappen; van een map alle plannen erin en eronder (standaard: deze map)'],
  options: {
    format: [
      '--format <vorm>',
      'text: om te lezen (standaard); json: voor een ander programma; csv: voor een rekenblad',
    ],
  },
  examples: [
    ['regieplan signalen plannen', 'waar lopen de plannen in deze map tegenaan, en wat kost het'],
    ['regieplan signalen --format csv plannen', 'hetzelfde, om te openen in een rekenblad'],
  ],
  exitCodes: ['0  alles is gelezen', '2  verkeerd gebruik, of iets kon niet worden gelezen; de rest is dan wel geteld'],
};

export const englishSignalsHelp: CommandHelp<'format'> = {
  description: 'counts the signals to policy in many plans, per rule and law; without names',
  usage: '[paths...] [options]',
  paths: ['paths', 'files and folders; of a folder all plans in it and below it (default: this folder)'],
  options: {
    format: ['--format <form>', 'text: for reading (default); json: for another program; csv: for a spreadsheet'],
  },
  examples: [
    ['regieplan signalen plannen', 'what the plans in this folder run into, and what it costs'],
    ['regieplan signalen --format csv plannen', 'the same, to be opened in a spreadsheet'],
  ],
  exitCodes: ['0  everything was read', '2  wrong usage, or something could not be read; the rest has been counted'],
};
