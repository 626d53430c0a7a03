import { MendAllActions } from './mendAllActions.js';
import type { EditorServices } from './services.js';

/** Langium answers requests for actions, and not the request for the change behind one of them. */
export function resolveCodeActions(services: EditorServices): void {
  const { lsp, workspace } = services.shared;
  const mendAll = new MendAllActions(services);
  lsp.Connection?.onCodeActionResolve((action) => workspace.WorkspaceLock.read(() => mendAll.resolve(action)));
}
