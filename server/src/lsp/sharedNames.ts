import { type AstNode, AstUtils, URI } from 'langium';
import { isPlanHeader, isRegieDocument } from '../language/generated/ast.js';
import { NameUses, type SharedName, type UsesInFile } from '../workspace/nameUses.js';
import type { EditorServices } from './services.js';

/** Names of guides and of the built-in laws: they are used in plans that are not open, too. */
export class SharedNames {
  readonly #services: EditorServices;

  constructor(services: EditorServices) {
    this.#services = services;
  }

  /** Undefined for a name that only its own plan can see. */
  of(target: AstNode): SharedName | undefined {
    const home = AstUtils.getDocument(target);
    const root = home.parseResult.value;
    const name = this.#services.references.NameProvider.getName(target);
    const isPlan = isRegieDocument(root) && root.statements.some(isPlanHeader);
    return name === undefined || isPlan ? undefined : { name, uri: home.uri.toString(), statement: target.$type };
  }

  /** The uses in files that are neither open nor loaded. Takes a while when there are many; lock nothing meanwhile. */
  usesElsewhere(shared: SharedName, isCancelled: () => boolean): Promise<readonly UsesInFile[]> {
    const { LangiumDocuments, LibraryDocuments } = this.#services.shared.workspace;
    const { index, closed } = this.#services.plans.WorkspacePlans;
    const isBuiltIn = LibraryDocuments.has(URI.parse(shared.uri));
    const uses = new NameUses(index, closed, (uri) => LangiumDocuments.hasDocument(uri));
    return uses.of(shared, isBuiltIn, isCancelled);
  }
}
