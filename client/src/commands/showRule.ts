import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ListedRule, RULE_LIST } from '../../../server/src/protocol/planCommands.js';
import { PAGES_SCHEME } from '../rulePages.js';
import { isEnglish, texts } from '../texts.js';

interface RuleItem extends vscode.QuickPickItem {
  readonly code?: string;
}

/** Lets the user choose a rule, those at the cursor first, and shows the page about it; no network is needed. */
export async function showRule(client: BaseLanguageClient, passed: unknown): Promise<void> {
  const rules = await client.sendRequest<readonly ListedRule[]>(RULE_LIST);
  const known = rules.find(({ code }) => code === passed);
  const code = known ? known.code : await chosenRule(rules);
  if (code !== undefined) {
    await showPage(pageOf(code));
  }
}

async function chosenRule(rules: readonly ListedRule[]): Promise<string | undefined> {
  const { rule } = texts();
  const here = codesAtCursor();
  const mentioned = rules.filter(({ code }) => here.has(code));
  const groups = Map.groupBy(rules, ({ theme }) => theme);
  const items: readonly RuleItem[] = [
    ...group(rule.atCursor, mentioned),
    ...[...groups].flatMap(([theme, inTheme]) => group(theme, inTheme)),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: rule.title,
    placeHolder: rule.placeholder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.code;
}

function group(label: string, rules: readonly ListedRule[]): readonly RuleItem[] {
  return rules.length === 0
    ? []
    : [
        { label, kind: vscode.QuickPickItemKind.Separator },
        ...rules.map(({ code, title, severity }) => ({ label: code, description: `${title} · ${severity}`, code })),
      ];
}

function codesAtCursor(): ReadonlySet<string> {
  const editor = vscode.window.activeTextEditor;
  const found = editor
    ? vscode.languages.getDiagnostics(editor.document.uri).filter(({ range }) => range.intersection(editor.selection))
    : [];
  return new Set(found.map(({ code }) => String(typeof code === 'object' ? code.value : code)));
}

/** Problems of the text share a page, with a heading for each. */
function pageOf(code: string): vscode.Uri {
  const folder = vscode.Uri.parse(`${PAGES_SCHEME}:/${isEnglish() ? 'en' : ''}`);
  return code.startsWith('TAAL-')
    ? vscode.Uri.joinPath(folder, 'TAAL.md').with({ fragment: code.toLowerCase() })
    : vscode.Uri.joinPath(folder, `${code}.md`);
}

async function showPage(page: vscode.Uri): Promise<void> {
  try {
    await vscode.commands.executeCommand('markdown.showPreview', page);
  } catch {
    // Without VS Code's own Markdown extension the page is readable as text.
    await vscode.window.showTextDocument(page.with({ fragment: '' }));
  }
}
