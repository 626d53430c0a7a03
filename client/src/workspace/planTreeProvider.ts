import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  type PlanTreeChange,
  PlanTreeChanged,
  type PlanTreeItem,
  type PlanTreePicture,
  PlanTreeRequest,
} from '../../../server/src/protocol/planTree.js';

/** Each has a shape of its own: nobody has to tell colours apart. */
const PICTURES: Readonly<Record<PlanTreePicture, vscode.ThemeIcon>> = {
  attention: new vscode.ThemeIcon('bell-dot'),
  coordinator: new vscode.ThemeIcon('account'),
  error: new vscode.ThemeIcon('error', new vscode.ThemeColor('problemsErrorIcon.foreground')),
  warning: new vscode.ThemeIcon('warning', new vscode.ThemeColor('problemsWarningIcon.foreground')),
  info: new vscode.ThemeIcon('info', new vscode.ThemeColor('problemsInfoIcon.foreground')),
  good: new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed')),
  notJudged: new vscode.ThemeIcon('circle-slash'),
  unreadable: new vscode.ThemeIcon('question'),
  evaluation: new vscode.ThemeIcon('calendar'),
  trigger: new vscode.ThemeIcon('zap'),
  money: new vscode.ThemeIcon('credit-card'),
  past: new vscode.ThemeIcon('archive'),
  reading: new vscode.ThemeIcon('loading~spin'),
  more: new vscode.ThemeIcon('ellipsis'),
};

const FOLDING: Readonly<Record<PlanTreeItem['children'], vscode.TreeItemCollapsibleState>> = {
  none: vscode.TreeItemCollapsibleState.None,
  folded: vscode.TreeItemCollapsibleState.Collapsed,
  unfolded: vscode.TreeItemCollapsibleState.Expanded,
};

/** Shows what the server knows of all plans. An element is the id of an item; its children are asked for when it unfolds. */
export class PlanTreeProvider implements vscode.TreeDataProvider<string>, vscode.Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changed = new vscode.EventEmitter<string | string[] | undefined>();
  readonly #items = new Map<string, PlanTreeItem>();
  readonly #subscriptions: vscode.Disposable[];
  #roots: readonly string[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#subscriptions = [
      this.#changed,
      // A server that has started anew knows of no earlier question.
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) {
          this.#changed.fire(undefined);
        }
      }),
    ];
  }

  /** Says in the view how far reading the plans is. */
  showProgressIn(view: vscode.TreeView<string>): void {
    this.#subscriptions.push(
      this.#client.onNotification(PlanTreeChanged, (change) => {
        view.message = change.reading ?? '';
        void this.#refresh(change);
      }),
    );
  }

  getTreeItem(id: string): vscode.TreeItem {
    const item = this.#items.get(id);
    return item ? shown(item) : new vscode.TreeItem('');
  }

  async getChildren(parent?: string): Promise<string[]> {
    const ids = await this.#ask(parent);
    if (parent === undefined) {
      this.#roots = ids;
    }
    return ids;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  /** The roots are few and are asked for anew; of the rest only what changed, as far as it is unfolded. */
  async #refresh({ roots }: PlanTreeChange): Promise<void> {
    const before = this.#roots;
    this.#roots = await this.#ask(undefined);
    const isSame = before.length === this.#roots.length && before.every((id, position) => id === this.#roots[position]);
    this.#changed.fire(isSame ? roots.filter((id) => this.#roots.includes(id)) : undefined);
  }

  async #ask(parent: string | undefined): Promise<string[]> {
    const items = await this.#client.sendRequest(PlanTreeRequest, parent === undefined ? {} : { parent });
    for (const item of items) {
      this.#items.set(item.id, item);
    }
    return items.map(({ id }) => id);
  }
}

function shown({ id, label, description, tooltip, spoken, picture, children, target }: PlanTreeItem): vscode.TreeItem {
  const item = new vscode.TreeItem(label, FOLDING[children]);
  item.id = id;
  item.description = description;
  item.tooltip = tooltip;
  item.iconPath = PICTURES[picture];
  item.accessibilityInformation = { label: spoken };
  if (target) {
    const start = new vscode.Position(target.line, 0);
    const options: vscode.TextDocumentShowOptions = { selection: new vscode.Range(start, start) };
    item.command = { command: 'vscode.open', title: label, arguments: [vscode.Uri.parse(target.uri), options] };
  }
  return item;
}
