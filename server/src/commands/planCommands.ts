import { URI } from 'langium';
import type { CancellationToken } from 'vscode-languageserver';
import { type NamesProblem, namesFileOf, readNamesFile } from '../domain/namesFile.js';
import type { TextRange } from '../domain/place.js';
import type { EditorServices } from '../lsp/services.js';
import { today } from '../lsp/today.js';
import type {
  CheckNamesParams,
  ListedRule,
  NamesRemark,
  NamesRemarks,
  OpenDocumentParams,
  TrainingCopyAnswer,
  TrainingCopyParams,
} from '../protocol/planCommands.js';
import { trainingCopy } from '../pseudonyms/trainingCopy.js';
import { emailPage } from '../reports/emailPage.js';
import { markdown } from '../reports/markdown.js';
import { rulesByTheme } from '../rules/themes.js';
import type { Catalogue } from '../texts/catalogue.js';
import { TRACKED_NAMES } from '../texts/namesTexts.js';
import { openDocument, openPlan } from './openPlans.js';
import { allProblems } from './rulePages.js';

/** What can be done with a plan that is open in an editor, beyond reading and writing it. */
export class PlanCommands {
  readonly #services: EditorServices;

  constructor(services: EditorServices) {
    this.#services = services;
  }

  async asMarkdown({ uri }: OpenDocumentParams, cancellation: CancellationToken): Promise<string | null> {
    const plan = await openPlan(uri, this.#services, cancellation);
    const { email, values, hover } = this.#catalogue;
    return plan ? markdown(emailPage(plan, { texts: email, values, volumes: hover })) : null;
  }

  async trainingCopy(
    { uri, namesFile }: TrainingCopyParams,
    cancellation: CancellationToken,
  ): Promise<TrainingCopyAnswer | null> {
    const document = await openDocument(uri, this.#services, cancellation);
    const copy =
      document &&
      (await trainingCopy(
        {
          uri: document.uri,
          text: document.textDocument.getText(),
          realNames: readNamesFile(namesFile ?? '').names,
        },
        { shared: this.#services.shared, regieplan: this.#services },
        today(),
      ));
    const { readIt, differing } = this.#catalogue.trainingCopy;
    return copy
      ? {
          text: copy.text,
          remarks: [readIt, ...(copy.differing.length === 0 ? [] : [differing([...new Set(copy.differing)])])],
        }
      : null;
  }

  rules(): readonly ListedRule[] {
    const { cli, pages } = this.#catalogue;
    const { current } = this.#services.shared.client.MessageLanguage;
    return [
      ...rulesByTheme().flatMap(({ title, rules }) =>
        rules.map((rule) => ({
          code: rule.code,
          title: rule.title[current],
          theme: title[current],
          severity: cli.severities[rule.severity],
        })),
      ),
      ...allProblems.map(({ code, title, severity }) => ({
        code,
        title: title[current],
        theme: pages.problems.title,
        severity: cli.severities[severity],
      })),
    ];
  }

  async namesFileFor({ uri }: OpenDocumentParams, cancellation: CancellationToken): Promise<string> {
    const plan = await openPlan(uri, this.#services, cancellation);
    const roles = [...(plan?.facts.persons ?? []), ...(plan?.facts.network ?? [])].map(({ name }) => name);
    return this.#catalogue.names.newFile(roles);
  }

  checkNames({ uri, text, tracked }: CheckNamesParams): NamesRemarks {
    const { names } = this.#catalogue;
    const { problems, names: known } = readNamesFile(text);
    const file = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
    const kept: readonly NamesRemark[] = tracked
      ? [{ code: TRACKED_NAMES, message: names.tracked(file), severity: 'warning', range: TOP }]
      : [];
    const declared = this.#namesOfPlanBeside(uri);
    const unknown = declared ? known.filter(({ pseudonym }) => !declared.has(pseudonym)) : [];
    return {
      namesFile: [
        ...kept,
        ...problems.map((problem: NamesProblem): NamesRemark => {
          return { message: names.problem(problem), severity: 'error', range: problem.range };
        }),
        ...unknown.map(({ pseudonym, range }): NamesRemark => {
          return { message: names.unknownPseudonym(pseudonym), severity: 'warning', range };
        }),
      ],
      plan: kept,
    };
  }

  /** What the plan beside a names file declares; undefined when that plan is not open. */
  #namesOfPlanBeside(uri: string): ReadonlySet<string> | undefined {
    const { UsedDocuments } = this.#services.shared.workspace;
    const wanted = URI.parse(uri).toString();
    const plan = UsedDocuments.loaded.find((document) => namesFileOf(document.uri.toString()) === wanted);
    return plan && new Set(this.#services.references.DeclaredNames.of(plan).keys());
  }

  get #catalogue(): Catalogue {
    return this.#services.shared.client.MessageLanguage.catalogue;
  }
}

const TOP: TextRange = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
