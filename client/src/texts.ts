import * as vscode from 'vscode';
import type { PlanPageKind } from '../../server/src/protocol/planPage.js';
import { LANGUAGE_SETTING, SETTINGS_SECTION } from '../../server/src/protocol/settings.js';

/** What is said around saving a page as a file. */
interface SaveTexts {
  readonly which: string;
  readonly plan: string;
  readonly family: string;
  readonly familyWithAmounts: string;
  readonly namesQuestion: string;
  readonly withoutNames: string;
  readonly withNames: string;
  readonly withNamesWhy: string;
  readonly noPlan: string;
  readonly failed: (why: string) => string;
  readonly saved: string;
  readonly open: string;
}

/** What the extension itself says; everything about a plan is said by the server. */
interface ClientTexts {
  readonly notStarted: string;
  readonly showOutput: string;
  readonly restarted: string;
  readonly crashed: (times: number) => string;
  readonly previewTitle: (kind: PlanPageKind, file: string) => string;
  readonly save: SaveTexts;
  readonly openPlanFirst: string;
  readonly savePlanFirst: string;
  readonly openFolderFirst: string;
  readonly copied: string;
  readonly checkPlans: string;
  readonly namesIgnored: string;
  readonly rule: { readonly title: string; readonly placeholder: string; readonly atCursor: string };
  readonly newPlan: {
    readonly title: string;
    readonly template: string;
    readonly persons: string;
    readonly firstDay: string;
    readonly lastDay: string;
    readonly guide: string;
    readonly makeGuide: string;
    readonly makeGuideWhy: string;
    readonly withoutGuide: string;
    readonly withoutGuideWhy: string;
    readonly coordinator: string;
    readonly file: string;
    readonly unfitFile: string;
    readonly fileExists: (file: string) => string;
  };
}

const dutch: ClientTexts = {
  notStarted: 'Regieplan kon niet starten; plannen worden nu niet gecontroleerd.',
  showOutput: 'Toon uitvoer',
  restarted: 'Regieplan is opnieuw gestart.',
  crashed: (times) =>
    `Regieplan is binnen drie minuten ${times} keer gestopt en start niet vanzelf opnieuw. Kies "Regieplan: Server opnieuw starten", of kijk in de uitvoer wat er misging.`,
  previewTitle: (kind, file) => (kind === 'plan' ? `Plan: ${file}` : `Gezinsversie: ${file}`),
  save: {
    which: 'Welke bladzijde wilt u opslaan?',
    plan: 'Het plan',
    family: 'Gezinsversie',
    familyWithAmounts: 'Gezinsversie met bedragen',
    namesQuestion: 'Moet op de bladzijde staan wie er bedoeld wordt? Naast dit plan ligt een bestand met echte namen.',
    withoutNames: 'Zonder echte namen',
    withNames: 'Met echte namen',
    withNamesWhy: 'niet delen',
    noPlan: 'Dit bestand is geen plan; er is niets om op te slaan.',
    failed: (why) => `De bladzijde kon niet worden opgeslagen. Kies een andere plek. (${why})`,
    saved: 'De bladzijde is opgeslagen. Open haar in uw browser om af te drukken.',
    open: 'Openen',
  },
  openPlanFirst: 'Open eerst een plan: een bestand dat eindigt op .regie en begint met het woord plan.',
  savePlanFirst: 'Sla het plan eerst op in de map die open is. Dan komt het bestand met echte namen ernaast.',
  openFolderFirst: 'Open eerst de map met uw plannen: Bestand, Map openen.',
  copied:
    'Gekopieerd. Plak het in een beveiligde e-mail, en stuur die alleen aan wie het gezin daar toestemming voor gaf.',
  checkPlans: 'Alle plannen nakijken',
  namesIgnored: 'Bestanden met echte namen (*.namen) blijven buiten Git.',
  rule: {
    title: 'Regel tonen',
    placeholder: 'Zoek op een code of een woord, zoals WLZ-01 of budget',
    atCursor: 'Bij de cursor',
  },
  newPlan: {
    title: 'Nieuw plan',
    template: 'Waar gaat het plan vooral over? U kunt later alles toevoegen.',
    persons:
      'Wie horen bij het huishouden? Schrijf rollen of schuilnamen met komma’s ertussen, geen echte namen. Noem eerst om wie het gaat.',
    firstDay: 'De eerste dag van het plan, als jaar-maand-dag.',
    lastDay: 'De laatste dag van het plan, als jaar-maand-dag.',
    guide: 'Welke gids hoort bij dit plan? Daarin staan het team, de aanbieders en de prijzen van uw gemeente.',
    makeGuide: 'Maak een gids',
    makeGuideWhy: 'een begin, om samen aan te vullen',
    withoutGuide: 'Zonder gids',
    withoutGuideWhy: 'het plan noemt zelf het team',
    coordinator: 'Wie heeft de regie?',
    file: 'Hoe heet het bestand? Gebruik geen naam van het gezin: een bestandsnaam is voor iedereen te zien.',
    unfitFile:
      'Schrijf een bestandsnaam zonder de tekens \\ : * ? " < > | en zonder punt aan het begin, zoals plan-1.regie.',
    fileExists: (file) => `${file} bestaat al. Kies een andere naam.`,
  },
};

const english: ClientTexts = {
  notStarted: 'Regieplan could not start; plans are not checked now.',
  showOutput: 'Show output',
  restarted: 'Regieplan has been restarted.',
  crashed: (times) =>
    `Regieplan stopped ${times} times within three minutes and does not start again by itself. Choose "Regieplan: Server opnieuw starten", or see in the output what went wrong.`,
  previewTitle: (kind, file) => (kind === 'plan' ? `Plan: ${file}` : `Family version: ${file}`),
  save: {
    which: 'Which page do you want to save?',
    plan: 'The plan',
    family: 'Family version',
    familyWithAmounts: 'Family version with amounts',
    namesQuestion: 'Should the page say who is meant? Beside this plan lies a file with real names.',
    withoutNames: 'Without real names',
    withNames: 'With real names',
    withNamesWhy: 'do not share',
    noPlan: 'This file is not a plan; there is nothing to save.',
    failed: (why) => `The page could not be saved. Choose another place. (${why})`,
    saved: 'The page has been saved. Open it in your browser to print it.',
    open: 'Open',
  },
  openPlanFirst: 'Open a plan first: a file that ends in .regie and starts with the word plan.',
  savePlanFirst: 'Save the plan in the open folder first. The file with real names then comes beside it.',
  openFolderFirst: 'Open the folder with your plans first: File, Open Folder.',
  copied: 'Copied. Paste it into a secure e-mail, and send that only to those for whom the family gave consent.',
  checkPlans: 'Check all plans',
  namesIgnored: 'Files with real names (*.namen) stay out of Git.',
  rule: {
    title: 'Show rule',
    placeholder: 'Look for a code or a word, such as WLZ-01 or budget',
    atCursor: 'At the cursor',
  },
  newPlan: {
    title: 'New plan',
    template: 'What is the plan mostly about? You can add anything later.',
    persons:
      'Who belong to the household? Write roles or pseudonyms with commas between them, no real names. Name first whom it is about.',
    firstDay: 'The first day of the plan, as year-month-day.',
    lastDay: 'The last day of the plan, as year-month-day.',
    guide: 'Which guide belongs to this plan? It holds the team, the providers and the prices of your municipality.',
    makeGuide: 'Make a guide',
    makeGuideWhy: 'a start, to complete together',
    withoutGuide: 'Without a guide',
    withoutGuideWhy: 'the plan names the team itself',
    coordinator: 'Who coordinates?',
    file: 'What is the file called? Do not use a name of the family: everyone can see the name of a file.',
    unfitFile:
      'Write a file name without the characters \\ : * ? " < > | and without a point at its start, such as plan-1.regie.',
    fileExists: (file) => `${file} exists already. Choose another name.`,
  },
};

export function texts(): ClientTexts {
  return isEnglish() ? english : dutch;
}

/**
 * Whether the product speaks English. `auto` is Dutch whatever the display language: VS Code has no Dutch one, so that
 * English says nothing about its user.
 */
export function isEnglish(): boolean {
  return vscode.workspace.getConfiguration(SETTINGS_SECTION).get<string>(LANGUAGE_SETTING) === 'en';
}
