import type { LangiumDocument } from 'langium';
import type { CodeActionProvider } from 'langium/lsp';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type TextEdit,
} from 'vscode-languageserver';
import type { Remark } from '../check/check.js';
import type { Fix } from '../domain/finding.js';
import type { RegieDocument } from '../language/generated/ast.js';
import type { CheckedDocuments } from './checkedDocuments.js';
import type { MessageLanguage } from './messageLanguage.js';
import { clipped, isSameRange, touches } from './ranges.js';
import type { EditorServices } from './services.js';

/** Offers every fix of what is said about the selected text. */
export class RegieplanCodeActionProvider implements CodeActionProvider {
  readonly #checked: CheckedDocuments;
  readonly #language: MessageLanguage;

  constructor(services: EditorServices) {
    this.#checked = services.model.CheckedDocuments;
    this.#language = services.shared.client.MessageLanguage;
  }

  getCodeActions(document: LangiumDocument<RegieDocument>, { range, context }: CodeActionParams): CodeAction[] {
    if (context.only && !context.only.some(includesQuickFix)) {
      return [];
    }
    const { textDocument } = document;
    return this.#checked
      .of(document)
      .remarks.filter(({ place }) => touches(clipped(place.range, textDocument), range))
      .flatMap((remark) => {
        const shown = context.diagnostics.find((diagnostic) => this.#isOf(diagnostic, remark, document));
        return remark.fixes.map((fix) => this.#action(fix, shown));
      });
  }

  #action(fix: Fix, diagnostic: Diagnostic | undefined): CodeAction {
    return {
      title: this.#language.say(fix.title),
      kind: CodeActionKind.QuickFix,
      isPreferred: fix.preferred === true,
      edit: { changes: editsOf(fix) },
      ...(diagnostic && { diagnostics: [diagnostic] }),
    };
  }

  #isOf(diagnostic: Diagnostic, { code, place, message }: Remark, document: LangiumDocument): boolean {
    return (
      diagnostic.code === code &&
      diagnostic.message === this.#language.say(message) &&
      isSameRange(diagnostic.range, clipped(place.range, document.textDocument))
    );
  }
}

function includesQuickFix(kind: CodeActionKind): boolean {
  return kind === '' || CodeActionKind.QuickFix === kind || CodeActionKind.QuickFix.startsWith(`${kind}.`);
}

function editsOf({ changes }: Fix): Record<string, TextEdit[]> {
  const edits: Record<string, TextEdit[]> = {};
  for (const { place, newText } of changes) {
    const others = edits[place.uri] ?? [];
    edits[place.uri] = [...others, { range: place.range, newText }];
  }
  return edits;
}
