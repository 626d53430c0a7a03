import type { CompletionItem } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isRegieplanReport } from '../../server/src/language/lexer.js';
import { services } from './editor.js';

/** A text with tab stops as it stands in the document when each keeps what it starts with. */
function withoutTabStops(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|((?:\\.|[^|\\])*)\|\}/g, (_, options: string) => firstOption(options))
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replace(/\$0/g, '')
    .replace(/\\([\\$},|])/g, '$1');
}

function firstOption(options: string): string {
  return /^(?:\\.|[^,\\])*/.exec(options)?.[0] ?? '';
}

/** What a proposal writes, its tab stops as they start. */
export function writtenBy({ textEdit, insertTextFormat, label }: CompletionItem): string {
  if (!textEdit) {
    throw new Error(`${label} replaces nothing`);
  }
  return insertTextFormat === 2 ? withoutTabStops(textEdit.newText) : textEdit.newText;
}

/** The text after a proposal has been accepted and nothing in it has been changed. */
export function accepted(text: string, item: CompletionItem): string {
  if (!item.textEdit || !('range' in item.textEdit)) {
    throw new Error(`${item.label} replaces nothing`);
  }
  const document = TextDocument.create('accepted:', 'regieplan', 1, text);
  return TextDocument.applyEdits(document, [{ range: item.textEdit.range, newText: writtenBy(item) }]);
}

/** How many words and signs of a text could not be read. */
export function syntaxErrorsIn(text: string): number {
  const { parserErrors, lexerErrors, lexerReport } = services.regieplan.parser.LangiumParser.parse(text);
  const report = isRegieplanReport(lexerReport) ? lexerReport : undefined;
  return parserErrors.length + lexerErrors.length + (report?.layout.length ?? 0) + (report?.quotes.length ?? 0);
}
