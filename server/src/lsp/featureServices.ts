import type { RegieplanCoreServices, RegieplanSharedCoreServices } from '../language/module.js';
import type { DocumentModels } from '../model/documentModels.js';
import type { CheckedDocuments } from './checkedDocuments.js';
import type { ClientOptions } from './clientOptions.js';
import type { DisplaySettings } from './displaySettings.js';
import type { MessageLanguage } from './messageLanguage.js';
import type { SteadySums } from './steadySums.js';

/** What a feature that answers a question about one document needs; `EditorServices` has it. */
export interface FeatureServices extends RegieplanCoreServices {
  readonly model: {
    readonly DocumentModels: DocumentModels;
    readonly CheckedDocuments: Pick<CheckedDocuments, 'of'>;
    readonly SteadySums: SteadySums;
  };
  readonly shared: RegieplanSharedCoreServices & {
    readonly client: {
      readonly MessageLanguage: Pick<MessageLanguage, 'current' | 'say' | 'catalogue'>;
      readonly DisplaySettings: Pick<DisplaySettings, 'showsHints' | 'showsLenses'>;
      readonly ClientOptions: Pick<ClientOptions, 'pageOf' | 'carriesOut'>;
    };
  };
}
