import type { LangiumServices, LangiumSharedServices } from 'langium/lsp';
import type { RegieplanAddedServices, RegieplanAddedSharedServices } from '../language/module.js';
import type { DocumentModels } from '../model/documentModels.js';
import type { CheckAll } from './checkAll.js';
import type { CheckedDocuments } from './checkedDocuments.js';
import type { ClientOptions } from './clientOptions.js';
import type { DisplayRefresh } from './displayRefresh.js';
import type { DisplaySettings } from './displaySettings.js';
import type { EditorDocumentBuilder } from './editorDocumentBuilder.js';
import type { MessageLanguage } from './messageLanguage.js';
import type { PlanStatusRequests } from './planStatus.js';
import type { PlanTreeRequests } from './planTreeRequests.js';
import type { SharedNames } from './sharedNames.js';
import type { SteadySums } from './steadySums.js';
import type { WorkspacePlans } from './workspacePlans.js';
import type { WorkspaceSymbols } from './workspaceSymbols.js';

/** What the editor adds to the services of the language; each is made once and shared by all features. */
export interface EditorAddedServices {
  readonly model: {
    /** A feature asks only about documents that are linked. */
    readonly DocumentModels: DocumentModels;
    readonly CheckedDocuments: CheckedDocuments;
    readonly SteadySums: SteadySums;
  };
  /** The other plans of the workspace, open or not. */
  readonly plans: {
    readonly WorkspacePlans: WorkspacePlans;
    readonly SharedNames: SharedNames;
    readonly WorkspaceSymbols: WorkspaceSymbols;
    readonly PlanTreeRequests: PlanTreeRequests;
    readonly PlanStatusRequests: PlanStatusRequests;
    readonly CheckAll: CheckAll;
  };
}

/** What the editor adds to the services that are not about one language. */
export interface EditorAddedSharedServices {
  readonly workspace: { readonly DocumentBuilder: EditorDocumentBuilder };
  readonly client: {
    readonly ClientOptions: ClientOptions;
    readonly MessageLanguage: MessageLanguage;
    readonly DisplaySettings: DisplaySettings;
    readonly DisplayRefresh: DisplayRefresh;
  };
}

export type EditorSharedServices = LangiumSharedServices & RegieplanAddedSharedServices & EditorAddedSharedServices;

/** The services that a feature takes in its constructor. */
export type EditorServices = LangiumServices &
  RegieplanAddedServices &
  EditorAddedServices & { readonly shared: EditorSharedServices };
