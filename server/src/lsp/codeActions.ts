import type { LangiumDocument } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import type { Remark } from '../check/check.js';
import type { TextChange } from '../domain/place.js';
import type { PlanModel } from '../domain/plan.js';
import type { RegieDocument } from '../language/generated/ast.js';
import type { ActionTexts } from '../texts/actionTexts.js';
import type { CheckedDocuments } from './checkedDocuments.js';
import type { ClientOptions } from './clientOptions.js';
import { MendAllActions } from './mendAllActions.js';
import type { MessageLanguage } from './messageLanguage.js';
import { clipped, isSameRange, touches } from './ranges.js';
import { RefactoringContexts } from './refactoringContexts.js';
import { refactoringsFor } from './refactorings/all.js';
import { deviationFrom } from './refactorings/deviate.js';
import type { EditorServices } from './services.js';
import { isReadAsItStands } from './staleText.js';
import { workspaceEdit } from './workspaceEdits.js';

/** What may be asked for, for an editor that wants to know beforehand. */
export const CODE_ACTION_KINDS: readonly CodeActionKind[] = [
  CodeActionKind.QuickFix,
  CodeActionKind.RefactorMove,
  CodeActionKind.RefactorRewrite,
  CodeActionKind.RefactorExtract,
  'source.fixAll.regieplan',
];

/**
 * Offers, for the selected text: every fix of what is said about it, all fixes of that kind in the file, a deviation
 * with reasons, and the refactorings of the statement under the cursor.
 */
export class RegieplanCodeActionProvider implements CodeActionProvider {
  readonly #checked: CheckedDocuments;
  readonly #language: MessageLanguage;
  readonly #client: ClientOptions;
  readonly #mendAll: MendAllActions;
  readonly #contexts: RefactoringContexts;
  readonly #versionOf: (uri: string) => number | undefined;

  constructor(services: EditorServices) {
    this.#checked = services.model.CheckedDocuments;
    this.#language = services.shared.client.MessageLanguage;
    this.#client = services.shared.client.ClientOptions;
    this.#mendAll = new MendAllActions(services);
    this.#contexts = new RefactoringContexts(services);
    this.#versionOf = (uri) => services.shared.workspace.TextDocuments.get(uri)?.version;
  }

  getCodeActions(document: LangiumDocument<RegieDocument>, params: CodeActionParams): CodeAction[] {
    if (!isReadAsItStands(document)) {
      return [];
    }
    const asksFor = askedFor(params.context.only);
    const { remarks, plan } = this.#checked.of(document);
    const here = remarks.filter(({ place }) => touches(clipped(place.range, document.textDocument), params.range));
    const fixes = asksFor(CodeActionKind.QuickFix) ? this.#quickFixes(document, { remarks, here, plan }, params) : [];
    return [
      ...fixes,
      ...this.#refactorings(document, plan, params.range).filter(
        // What mends something here is not offered once more.
        ({ kind, title }) => asksFor(kind ?? '') && !fixes.some((fix) => fix.title === title),
      ),
      // Saving may apply these without anyone looking: only what changes no fact.
      ...(params.context.only && asksFor('source.fixAll.regieplan') ? this.#mendAll.writing(document, remarks) : []),
    ];
  }

  #quickFixes(
    document: LangiumDocument<RegieDocument>,
    { remarks, here, plan }: Remarks,
    { context }: CodeActionParams,
  ): readonly CodeAction[] {
    const shownAs = (remark: Remark): Diagnostic | undefined =>
      context.diagnostics.find((diagnostic) => this.#isOf(diagnostic, remark, document));
    return [
      ...here.flatMap((remark) =>
        remark.fixes().map(({ title, changes, preferred }) => ({
          ...this.#action(CodeActionKind.QuickFix, this.#language.say(title), changes),
          isPreferred: preferred === true,
          ...diagnosed(shownAs(remark)),
        })),
      ),
      ...this.#mendAll.ofKinds(document, remarks, here),
      ...here.flatMap((remark) => {
        const deviation = plan && remark.finding && deviationFrom(plan, remark.finding);
        const title = deviation && this.#texts.deviate(deviation.rule, deviation.subject);
        return deviation && title !== undefined
          ? [
              {
                ...this.#action(CodeActionKind.QuickFix, title, deviation.changes),
                ...diagnosed(shownAs(remark)),
              },
            ]
          : [];
      }),
    ];
  }

  #refactorings(
    document: LangiumDocument<RegieDocument>,
    plan: PlanModel | undefined,
    range: Range,
  ): readonly CodeAction[] {
    const context = plan && this.#contexts.at(document, plan, range);
    return (context ? refactoringsFor(context) : []).flatMap(({ kind, title, changes, refusal }) => {
      if (changes) {
        return [this.#action(kind, title, changes)];
      }
      return this.#client.showsRefusals ? [{ kind, title, disabled: { reason: refusal } }] : [];
    });
  }

  #action(kind: CodeActionKind, title: string, changes: readonly TextChange[]): CodeAction {
    const { takesVersions } = this.#client;
    return { title, kind, edit: workspaceEdit(changes, { takesVersions, versionOf: this.#versionOf }) };
  }

  #isOf(diagnostic: Diagnostic, { code, place, message }: Remark, document: LangiumDocument): boolean {
    return (
      diagnostic.code === code &&
      diagnostic.message === this.#language.say(message) &&
      isSameRange(diagnostic.range, clipped(place.range, document.textDocument))
    );
  }

  get #texts(): ActionTexts {
    return this.#language.catalogue.actions;
  }
}

interface Remarks {
  readonly remarks: readonly Remark[];
  readonly here: readonly Remark[];
  readonly plan: PlanModel | undefined;
}

function diagnosed(diagnostic: Diagnostic | undefined): { diagnostics?: Diagnostic[] } {
  return diagnostic ? { diagnostics: [diagnostic] } : {};
}

/** Kinds are paths: who asks for `refactor` gets `refactor.move` as well. */
function askedFor(only: readonly CodeActionKind[] | undefined): (kind: CodeActionKind) => boolean {
  return (kind) => only === undefined || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
}
