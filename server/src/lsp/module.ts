import { type FileSystemProvider, inject, type Module } from 'langium';
import {
  createDefaultModule,
  createDefaultSharedModule,
  type PartialLangiumServices,
  type PartialLangiumSharedServices,
} from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { RegieplanGeneratedModule, RegieplanGeneratedSharedModule } from '../language/generated/module.js';
import { LibraryDocuments, type LibraryText } from '../language/libraryDocuments.js';
import { languageModule, languageSharedModule } from '../language/module.js';
import { DocumentModels } from '../model/documentModels.js';
import { CheckAll } from './checkAll.js';
import { CheckedDocuments } from './checkedDocuments.js';
import { ClientOptions } from './clientOptions.js';
import { resolveCodeActions } from './codeActionResolve.js';
import { RegieplanCodeActionProvider } from './codeActions.js';
import { RegieplanCodeLensProvider } from './codeLenses.js';
import { RegieplanCompletionProvider } from './completion.js';
import { CompletionDetails } from './completionDetails.js';
import { RegieplanDocumentValidator } from './diagnostics.js';
import { DisplayRefresh } from './displayRefresh.js';
import { DisplaySettings } from './displaySettings.js';
import { RegieplanDocumentHighlightProvider } from './documentHighlights.js';
import { RegieplanDocumentLinkProvider } from './documentLinks.js';
import { RegieplanDocumentSymbolProvider } from './documentSymbols.js';
import { RegieplanDocumentUpdateHandler } from './documentUpdates.js';
import { EditorDocumentBuilder } from './editorDocumentBuilder.js';
import { answerExercises } from './exercises/exerciseRequests.js';
import { RegieplanFoldingRangeProvider } from './folding.js';
import { RegieplanFormatter } from './formatter.js';
import { RegieplanHoverProvider } from './hover.js';
import { RegieplanInlayHintProvider } from './inlayHints.js';
import { RegieplanLanguageServer } from './languageServer.js';
import { shownUnder } from './library.js';
import { LoadedDocuments } from './loadedDocuments.js';
import { MessageLanguage } from './messageLanguage.js';
import { servePlanPages } from './planPages.js';
import { PlanStatusRequests } from './planStatus.js';
import { PlanTreeRequests } from './planTreeRequests.js';
import { RegieplanReferencesProvider } from './references.js';
import { RegieplanRenameProvider } from './rename.js';
import { RegieplanSemanticTokenProvider } from './semanticTokens.js';
import type {
  EditorAddedServices,
  EditorAddedSharedServices,
  EditorServices,
  EditorSharedServices,
} from './services.js';
import { SharedNames } from './sharedNames.js';
import { RegieplanSignatureHelpProvider } from './signatureHelp.js';
import { SteadySums } from './steadySums.js';
import { today } from './today.js';
import { WorkspacePlans } from './workspacePlans.js';
import { WorkspaceSymbols } from './workspaceSymbols.js';

export interface EditorContext {
  readonly connection: Connection;
  readonly fileSystemProvider: () => FileSystemProvider;
  /** The built-in laws. */
  readonly library: readonly LibraryText[];
}

const editorModule: Module<EditorServices, PartialLangiumServices & EditorAddedServices> = {
  model: {
    DocumentModels: (services) =>
      new DocumentModels({
        usedDocuments: services.shared.workspace.UsedDocuments,
        declaredNames: services.references.DeclaredNames,
        today,
      }),
    CheckedDocuments: (services) =>
      new CheckedDocuments(
        services.model.DocumentModels,
        services.shared.workspace.DocumentBuilder,
        services.shared.workspace.LangiumDocumentFactory,
      ),
    SteadySums: (services) => new SteadySums(services.model.DocumentModels),
  },
  plans: {
    WorkspacePlans: (services) => new WorkspacePlans(services),
    SharedNames: (services) => new SharedNames(services),
    WorkspaceSymbols: (services) => new WorkspaceSymbols(services),
    PlanTreeRequests: (services) => new PlanTreeRequests(services),
    PlanStatusRequests: (services) => new PlanStatusRequests(services),
    CheckAll: (services) => new CheckAll(services),
  },
  validation: {
    DocumentValidator: (services) => new RegieplanDocumentValidator(services),
  },
  lsp: {
    CodeLensProvider: (services) => new RegieplanCodeLensProvider(services),
    InlayHintProvider: (services) => new RegieplanInlayHintProvider(services),
    CodeActionProvider: (services) => new RegieplanCodeActionProvider(services),
    CompletionProvider: (services) =>
      new RegieplanCompletionProvider(services, {
        abilities: () => services.shared.client.ClientOptions.completion,
        rulesBrokenIn: (document) => services.model.CheckedDocuments.of(document).remarks.map(({ code }) => code),
      }),
    DocumentSymbolProvider: (services) => new RegieplanDocumentSymbolProvider(services),
    DocumentHighlightProvider: (services) => new RegieplanDocumentHighlightProvider(services),
    FoldingRangeProvider: () => new RegieplanFoldingRangeProvider(),
    HoverProvider: (services) => new RegieplanHoverProvider(services),
    SemanticTokenProvider: (services) => new RegieplanSemanticTokenProvider(services),
    Formatter: (services) => new RegieplanFormatter(services),
    DocumentLinkProvider: (services) => new RegieplanDocumentLinkProvider(services),
    ReferencesProvider: (services) => new RegieplanReferencesProvider(services),
    RenameProvider: (services) => new RegieplanRenameProvider(services),
    SignatureHelp: (services) => new RegieplanSignatureHelpProvider(services),
  },
};

type SharedPart = PartialLangiumSharedServices &
  EditorAddedSharedServices & { readonly workspace: { readonly LibraryDocuments: LibraryDocuments } };

function editorSharedModule(library: readonly LibraryText[]): Module<EditorSharedServices, SharedPart> {
  return {
    client: {
      ClientOptions: () => new ClientOptions(),
      MessageLanguage: (services) => new MessageLanguage(services),
      DisplaySettings: (services) => new DisplaySettings(services),
      DisplayRefresh: (services) => new DisplayRefresh(services),
    },
    lsp: {
      LanguageServer: (services) => new RegieplanLanguageServer(services),
      DocumentUpdateHandler: (services) => new RegieplanDocumentUpdateHandler(services),
    },
    workspace: {
      LangiumDocuments: (services) => new LoadedDocuments(services),
      DocumentBuilder: (services) =>
        new EditorDocumentBuilder(
          services,
          () => services.workspace.UsedDocuments,
          () => services.workspace.LibraryDocuments,
        ),
      LibraryDocuments: (services) =>
        new LibraryDocuments(services, () => shownUnder(services.client.ClientOptions.libraryUri, library)),
    },
  };
}

/** The language with everything an editor needs, for one connection. */
export function createEditorServices(context: EditorContext): EditorSharedServices {
  const shared: EditorSharedServices = inject(
    createDefaultSharedModule(context),
    RegieplanGeneratedSharedModule,
    languageSharedModule([]),
    editorSharedModule(context.library),
  );
  const services: EditorServices = inject(
    createDefaultModule({ shared }),
    RegieplanGeneratedModule,
    languageModule,
    editorModule,
  );
  shared.ServiceRegistry.register(services);
  resolveCodeActions(services);
  servePlanPages(services);
  answerExercises(services);
  const completionDetails = new CompletionDetails({
    documents: shared.workspace.LangiumDocuments,
    language: shared.client.MessageLanguage,
    hover: () => services.lsp.HoverProvider,
  });
  completionDetails.listen(context.connection);
  return shared;
}
