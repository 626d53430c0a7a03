/** What is said about a training copy. */
export interface TrainingCopyTexts {
  readonly made: (path: string, days: number) => string;
  /** What no program can promise. */
  readonly readIt: string;
  /** Codes of findings that are not the same as in the original. */
  readonly differing: (codes: readonly string[]) => string;
  readonly noPlan: (path: string) => string;
  readonly noOutput: string;
}

export const dutchTrainingCopy: TrainingCopyTexts = {
  made: (path, days) => `${path} is gemaakt; alle datums zijn ${moved(days, 'dagen', 'later', 'eerder')}.`,
  readIt:
    'Lees de oefenversie helemaal door voordat u haar deelt: in vrije tekst kan nog staan om wie het gaat, zoals een bijnaam, een school, een werkgever of wat er is gebeurd.',
  differing: (codes) =>
    `Niet alle bevindingen zijn hetzelfde gebleven: ${codes.join(', ')}. Dat komt doordat een wet of tarief op de nieuwe datums anders is.`,
  noPlan: (path) => `${path} is geen plan. Alleen van een plan kan een oefenversie worden gemaakt.`,
  noOutput: 'Zeg waar de oefenversie komt te staan, zoals -o oefenversie.regie',
};

export const englishTrainingCopy: TrainingCopyTexts = {
  made: (path, days) => `${path} has been made; all dates are ${moved(days, 'days', 'later', 'earlier')}.`,
  readIt:
    'Read the whole training copy before you share it: free text may still tell who it is about, such as a nickname, a school, an employer or what happened.',
  differing: (codes) =>
    `Not all findings stayed the same: ${codes.join(', ')}. A law or tariff is different on the new dates.`,
  noPlan: (path) => `${path} is no plan. A training copy can be made of a plan only.`,
  noOutput: 'Say where the training copy goes, such as -o oefenversie.regie',
};

function moved(days: number, unit: string, later: string, earlier: string): string {
  return `${Math.abs(days)} ${unit} ${days < 0 ? earlier : later}`;
}
