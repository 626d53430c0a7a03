/** An option or argument as the help shows it. */
export type HelpTerm = readonly [term: string, description: string];

/** What a command over files says about itself, with the options it has. */
export interface CommandHelp<Option extends string> {
  readonly description: string;
  readonly usage: string;
  readonly paths: HelpTerm;
  readonly options: Readonly<Record<Option, HelpTerm>>;
  readonly examples: readonly (readonly [command: string, meaning: string])[];
  readonly exitCodes: readonly string[];
}
