import type { RegieplanCoreServices } from '../language/module.js';
import type { DocumentModels } from '../model/documentModels.js';
import type { ClientOptions } from './clientOptions.js';
import type { MessageLanguage } from './messageLanguage.js';

/** What a feature that answers a question about one document needs; `EditorServices` has it. */
export interface FeatureServices extends RegieplanCoreServices {
  readonly model: { readonly DocumentModels: DocumentModels };
  readonly shared: RegieplanCoreServices['shared'] & {
    readonly client: {
      readonly MessageLanguage: Pick<MessageLanguage, 'current' | 'say' | 'catalogue'>;
      readonly ClientOptions: Pick<ClientOptions, 'rulePage'>;
    };
  };
}
