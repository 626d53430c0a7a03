// An editor without a screen: starts the built server and remembers what it says.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  type FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type Range,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { PATIENCE_MS } from '../support/patience.js';

const SERVER = path.resolve('dist', 'server', 'main.mjs');

export interface ClientSettings {
  readonly initializationOptions?: object;
  readonly capabilities?: ClientCapabilities;
  /** The value of the setting `regieplan.taal`. */
  readonly language?: 'auto' | 'nl' | 'en';
  /** Folders as the editor reports them; the one with the documents when not given. */
  readonly workspaceFolders?: readonly string[] | null;
  /** Refuses whatever the server asks. */
  readonly refusesRequests?: boolean;
}

/** What a diagnostic says. */
export function messageOf({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value;
}

const OTHER_EXAMPLES: readonly string[] = ['cursus', 'goed'].map((name) => path.join('examples', name));

/** One editor with one server, on a folder of its own that starts as a copy of `examples/`. */
export class TestClient {
  readonly folder: string;
  readonly server: ChildProcess;
  readonly connection: ProtocolConnection;
  /** What the server asked the editor to show or log, newest last. */
  readonly messages: string[] = [];
  /** How often diagnostics came in, per document. */
  readonly published = new Map<string, number>();
  readonly #diagnostics = new Map<string, readonly Diagnostic[]>();
  readonly #documents = new Map<string, TextDocument>();
  readonly #waiting = new Set<() => void>();
  #language: ClientSettings['language'];
  #more: object = {};
  #initialized: InitializeResult | undefined;

  private constructor(settings: ClientSettings) {
    this.folder = mkdtempSync(path.join(tmpdir(), 'regieplan-'));
    // Courses and model plans use the same guide: what a test counts are the worked cases.
    cpSync('examples', this.folder, { recursive: true, filter: (from) => !OTHER_EXAMPLES.includes(from) });
    this.#language = settings.language;
    this.server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
    const { stdin, stdout, stderr } = this.server;
    if (!stdin || !stdout || !stderr) {
      throw new Error('The server has no standard input and output.');
    }
    stderr.on('data', (chunk: Buffer) => this.messages.push(String(chunk)));
    const reader = new StreamMessageReader(stdout);
    // A server that is killed in the middle of a message would keep the tests waiting for its end.
    reader.partialMessageTimeout = 0;
    this.connection = createProtocolConnection(reader, new StreamMessageWriter(stdin));
    this.connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
      this.#diagnostics.set(uri, diagnostics);
      this.published.set(uri, (this.published.get(uri) ?? 0) + 1);
      for (const look of this.#waiting) {
        look();
      }
    });
    this.connection.onNotification(LogMessageNotification.type, ({ message }) => {
      this.messages.push(message);
    });
    this.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
      this.messages.push(message);
    });
    if (settings.refusesRequests !== true) {
      this.connection.onRequest(RegistrationRequest.type, () => undefined);
      this.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.#settings()));
    }
    this.connection.listen();
  }

  /** Starts a server and says hello to it. */
  static async start(settings: ClientSettings = {}): Promise<TestClient> {
    const client = new TestClient(settings);
    const folders = settings.workspaceFolders === undefined ? [client.uri('')] : settings.workspaceFolders;
    client.#initialized = await client.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        ...settings.capabilities,
        workspace: {
          configuration: true,
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
          ...settings.capabilities?.workspace,
        },
      },
      workspaceFolders: folders?.map((uri) => ({ uri, name: 'plannen' })) ?? null,
      initializationOptions: settings.initializationOptions,
    });
    await client.connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  get offers(): InitializeResult {
    if (!this.#initialized) {
      throw new Error('The server has not answered yet.');
    }
    return this.#initialized;
  }

  /** The address of a file in the folder. */
  uri(file: string): string {
    return pathToFileURL(path.join(this.folder, file)).toString();
  }

  write(file: string, text: string): void {
    writeFileSync(path.join(this.folder, file), text);
  }

  writeBytes(file: string, bytes: Uint8Array): void {
    writeFileSync(path.join(this.folder, file), bytes);
  }

  delete(file: string): void {
    rmSync(path.join(this.folder, file));
  }

  /** Opens a document of the folder, or another with a text of its own. */
  async open(fileOrUri: string, text?: string): Promise<string> {
    const uri = /^[a-z-]+:/.test(fileOrUri) ? fileOrUri : this.uri(fileOrUri);
    const content = text ?? readFileSync(fileURLToPath(uri), 'utf8');
    this.#documents.set(uri, TextDocument.create(uri, 'regieplan', 1, content));
    this.#diagnostics.delete(uri);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'regieplan', version: 1, text: content },
    });
    return uri;
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    this.#diagnostics.delete(uri);
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  async closeAll(): Promise<void> {
    for (const uri of [...this.#documents.keys()]) {
      await this.close(uri);
    }
  }

  /** The text of an open document as the editor has it. */
  text(uri: string): string {
    return this.#document(uri).getText();
  }

  /** Changes an open document as a keystroke does. */
  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const document = this.#document(uri);
    TextDocument.update(document, contentChanges, document.version + 1);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: document.version },
      contentChanges,
    });
  }

  /** Replaces the first place of a text in an open document. */
  async replace(uri: string, old: string, newText: string): Promise<void> {
    await this.change(uri, { range: this.rangeOf(uri, old), text: newText });
  }

  /** Applies what the server proposed. */
  async apply({ changes, documentChanges }: WorkspaceEdit): Promise<void> {
    const edits = new Map<string, readonly TextEdit[]>(Object.entries(changes ?? {}));
    for (const change of documentChanges ?? []) {
      if ('edits' in change) {
        edits.set(
          change.textDocument.uri,
          change.edits.filter((edit) => 'newText' in edit),
        );
      }
    }
    for (const [uri, list] of edits) {
      await this.applyEdits(uri, list);
    }
  }

  async applyEdits(uri: string, edits: readonly TextEdit[]): Promise<void> {
    await this.change(uri, { text: TextDocument.applyEdits(this.#document(uri), [...edits]) });
  }

  async reportFile(file: string, type: FileChangeType): Promise<void> {
    await this.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: this.uri(file), type }],
    });
  }

  async setLanguage(language: ClientSettings['language']): Promise<void> {
    this.#language = language;
    await this.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { regieplan: this.#settings() },
    });
  }

  /** Where a text stands in an open document: its first place, or the first one after another text. */
  rangeOf(uri: string, wanted: string, after = ''): Range {
    const document = this.#document(uri);
    const start = document.getText().indexOf(wanted, document.getText().indexOf(after));
    if (start < 0) {
      throw new Error(`"${wanted}" does not occur in ${uri}.`);
    }
    return { start: document.positionAt(start), end: document.positionAt(start + wanted.length) };
  }

  /** The first character of a text in an open document. */
  positionOf(uri: string, wanted: string, after = ''): Position {
    return this.rangeOf(uri, wanted, after).start;
  }

  /** Waits until what the server says about a document is as wanted, and returns it. */
  async diagnostics(
    uri: string,
    wanted: (diagnostics: readonly Diagnostic[]) => boolean,
  ): Promise<readonly Diagnostic[]> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const known = this.#diagnostics.get(uri);
        if (known && wanted(known)) {
          clearTimeout(limit);
          this.#waiting.delete(look);
          resolve(known);
        }
      };
      const limit = setTimeout(() => {
        this.#waiting.delete(look);
        const known = this.#diagnostics.get(uri)?.map((diagnostic) => `${diagnostic.code} ${messageOf(diagnostic)}`);
        reject(
          new Error(`Waited in vain; the last was:\n${known?.join('\n') ?? 'nothing'}\n${this.messages.join('')}`),
        );
      }, PATIENCE_MS);
      this.#waiting.add(look);
      look();
    });
  }

  /** Waits until a document has a diagnostic with this code. */
  async untilReported(uri: string, code: string): Promise<Diagnostic> {
    const found = await this.diagnostics(uri, (all) => all.some((diagnostic) => diagnostic.code === code));
    const [first] = found.filter((diagnostic) => diagnostic.code === code);
    if (!first) {
      throw new Error(`${code} is not there.`);
    }
    return first;
  }

  /** Waits until no diagnostic of a document has this code. */
  async untilNotReported(uri: string, code: string): Promise<readonly Diagnostic[]> {
    return this.diagnostics(uri, (all) => all.every((diagnostic) => diagnostic.code !== code));
  }

  /** What the server last said about a document; undefined when it said nothing yet. */
  lastDiagnostics(uri: string): readonly Diagnostic[] | undefined {
    return this.#diagnostics.get(uri);
  }

  /** Ends the server the proper way. @returns its exit code. */
  async stop(): Promise<number | null> {
    const ended = this.ended();
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    const code = await ended;
    this.clear();
    return code;
  }

  /** Ends the server whatever state it is in. */
  clear(): void {
    this.server.kill('SIGKILL');
    this.connection.dispose();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The server's exit code, once it has ended. */
  async ended(): Promise<number | null> {
    if (this.server.exitCode !== null) {
      return this.server.exitCode;
    }
    return new Promise((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error('The server goes on and on.')), PATIENCE_MS);
      this.server.once('exit', (code) => {
        clearTimeout(limit);
        resolve(code);
      });
    });
  }

  #document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (!document) {
      throw new Error(`${uri} is not open.`);
    }
    return document;
  }

  /** Changes other settings of the section `regieplan` than the language. */
  async configure(settings: object): Promise<void> {
    this.#more = settings;
    await this.setLanguage(this.#language);
  }

  #settings(): { readonly taal: ClientSettings['language'] } {
    return { ...this.#more, taal: this.#language ?? 'auto' };
  }
}
