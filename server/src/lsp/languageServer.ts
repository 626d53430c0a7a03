import type { WorkspaceManager } from 'langium';
import { DefaultLanguageServer } from 'langium/lsp';
import type { CompletionOptions, InitializeParams, InitializeResult, ServerCapabilities } from 'vscode-languageserver';
import type { ClientOptions } from './clientOptions.js';
import { CODE_ACTION_KINDS } from './codeActions.js';
import type { EditorSharedServices } from './services.js';

/** Reads what the client says about itself before any service needs it, and says more precisely what is offered. */
export class RegieplanLanguageServer extends DefaultLanguageServer {
  readonly #client: ClientOptions;
  readonly #workspace: WorkspaceManager;

  constructor(services: EditorSharedServices) {
    super(services);
    this.#client = services.client.ClientOptions;
    this.#workspace = services.workspace.WorkspaceManager;
  }

  override initialize(params: InitializeParams): Promise<InitializeResult> {
    this.#client.read(params);
    // The built-in laws go through every phase too, or a request about one of them would wait for the last.
    this.#workspace.initialBuildOptions = { validation: true };
    return super.initialize(params);
  }

  protected override buildInitializeResult(params: InitializeParams): InitializeResult {
    const { capabilities, ...rest } = super.buildInitializeResult(params);
    return {
      ...rest,
      serverInfo: { name: 'regieplan' },
      capabilities: {
        ...capabilities,
        codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS], resolveProvider: true },
        selectionRangeProvider: true,
        workspace: { ...capabilities.workspace, workspaceFolders: { supported: true, changeNotifications: true } },
        ...withDetails(capabilities.completionProvider),
      },
    };
  }
}

/** Says that more is told about a proposal when it is looked at; Langium knows no such thing. */
function withDetails(completion: CompletionOptions | undefined): Pick<ServerCapabilities, 'completionProvider'> {
  return completion
    ? { completionProvider: { ...completion, resolveProvider: true, completionItem: { labelDetailsSupport: true } } }
    : {};
}
