import { type LangiumDocument, URI } from 'langium';
import { type CodeAction, CodeActionKind, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Remark } from '../check/check.js';
import type { RegieDocument } from '../language/generated/ast.js';
import type { CheckedDocuments } from './checkedDocuments.js';
import { changeBetween, MOST_ROUNDS, mendAll, soleFix } from './mendAll.js';
import type { EditorServices } from './services.js';
import { workspaceEdit } from './workspaceEdits.js';

/** What an action carries until someone chooses it. */
interface MendAllData {
  readonly uri: string;
  readonly version: number;
  /** The code whose findings are mended; undefined for all slips of writing. */
  readonly code: string | undefined;
}

/** Mends everything of one kind in a file. The text is checked several times for it, so only when someone chooses it. */
export class MendAllActions {
  readonly #checked: CheckedDocuments;
  readonly #services: EditorServices;

  constructor(services: EditorServices) {
    this.#checked = services.model.CheckedDocuments;
    this.#services = services;
  }

  /** For each kind of remark under the cursor that can be mended without asking, here and elsewhere in the file. */
  ofKinds(
    document: LangiumDocument<RegieDocument>,
    remarks: readonly Remark[],
    here: readonly Remark[],
  ): readonly CodeAction[] {
    const codes = new Set(here.filter(soleFix).map(({ code }) => code));
    return [...codes].flatMap((code) => {
      const count = remarks.filter((remark) => remark.code === code && soleFix(remark)).length;
      const title = this.#texts.mendAll(code, count);
      return count > 1 ? [this.#action(document, title, CodeActionKind.QuickFix, code)] : [];
    });
  }

  /** All slips of writing at once. What a rule says is a matter for people, and never mended without one looking at it. */
  writing(document: LangiumDocument<RegieDocument>, remarks: readonly Remark[]): readonly CodeAction[] {
    return remarks.some((remark) => isWriting(remark) && soleFix(remark))
      ? [this.#action(document, this.#texts.mendWriting, 'source.fixAll.regieplan', undefined)]
      : [];
  }

  /** Adds the change to an action; an action that has one already stays as it is. */
  resolve(action: CodeAction): CodeAction {
    return this.#withEdit(action, MOST_ROUNDS);
  }

  #withEdit(action: CodeAction, rounds: number): CodeAction {
    const data: unknown = action.data;
    if (action.edit || !isMendAllData(data)) {
      return action;
    }
    const document = this.#documentOf(data.uri);
    const { textDocument } = document;
    if (textDocument.version !== data.version) {
      throw new ResponseError(LSPErrorCodes.ContentModified, this.#texts.textChanged);
    }
    const before = textDocument.getText();
    const uri = URI.parse(data.uri);
    const isWanted = (remark: Remark): boolean =>
      data.code === undefined ? isWriting(remark) : remark.code === data.code;
    const check = (text: string): readonly Remark[] =>
      rounds === 1 && text === before ? this.#checked.of(document).remarks : this.#checked.ofText(uri, text).remarks;
    const after = mendAll(data.uri, before, check, isWanted, rounds);
    const change = changeBetween(data.uri, before, after);
    return {
      ...action,
      edit: workspaceEdit(change ? [change] : [], {
        takesVersions: this.#services.shared.client.ClientOptions.takesVersions,
        versionOf: () => data.version,
      }),
    };
  }

  #action(
    { uri, textDocument }: LangiumDocument,
    title: string,
    kind: CodeActionKind,
    code: string | undefined,
  ): CodeAction {
    // Who cannot wait until someone chooses gets what one look at the text gives.
    const data: MendAllData = { uri: uri.toString(), version: textDocument.version, code };
    const action: CodeAction = { title, kind, data };
    return this.#services.shared.client.ClientOptions.resolvesActions ? action : this.#withEdit(action, 1);
  }

  #documentOf(uri: string): LangiumDocument<RegieDocument> {
    const document = this.#services.shared.workspace.UsedDocuments.loaded.find((one) => one.uri.toString() === uri);
    if (!document) {
      throw new ResponseError(LSPErrorCodes.ContentModified, this.#texts.textChanged);
    }
    return document;
  }

  get #texts(): EditorServices['shared']['client']['MessageLanguage']['catalogue']['actions'] {
    return this.#services.shared.client.MessageLanguage.catalogue.actions;
  }
}

function isWriting({ code }: Remark): boolean {
  return code.startsWith('TAAL');
}

function isMendAllData(data: unknown): data is MendAllData {
  return (
    typeof data === 'object' &&
    data !== null &&
    'uri' in data &&
    typeof data.uri === 'string' &&
    'version' in data &&
    typeof data.version === 'number'
  );
}
