import { type LangiumCoreServices, URI } from 'langium';
import type { EditorServices, EditorSharedServices } from './services.js';

/** Any name that ends as a plan does leads to the services of the language. */
const ANY_PLAN = URI.parse('untitled:plan.regie');

/**
 * The services of the one language that is served.
 * @throws Error when the language is not registered: that is a bug.
 */
export function editorServicesOf(shared: EditorSharedServices): EditorServices {
  const services = shared.ServiceRegistry.getServices(ANY_PLAN);
  if (!isForEditors(services)) {
    throw new Error('The language is registered without the services of an editor.');
  }
  return services;
}

function isForEditors(services: LangiumCoreServices): services is EditorServices {
  return 'model' in services && 'lsp' in services;
}
