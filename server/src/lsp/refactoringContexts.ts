import type { LangiumDocument } from 'langium';
import type { Range } from 'vscode-languageserver';
import type { PlanModel } from '../domain/plan.js';
import type { RegieDocument } from '../language/generated/ast.js';
import type { DocumentModels } from '../model/documentModels.js';
import { documentTitle } from '../model/documentTitle.js';
import { textOf } from '../model/textOf.js';
import type { Guide, RefactoringContext } from './refactorings/refactoring.js';
import type { EditorServices } from './services.js';

/** Finds what a refactoring works on: the statement under the cursor, and the guide nearest to the plan. */
export class RefactoringContexts {
  readonly #models: DocumentModels;
  readonly #services: EditorServices;

  constructor(services: EditorServices) {
    this.#models = services.model.DocumentModels;
    this.#services = services;
  }

  at(document: LangiumDocument<RegieDocument>, plan: PlanModel, { start }: Range): RefactoringContext | undefined {
    const offset = document.textDocument.offsetAt(start);
    const statement = document.parseResult.value.statements.find(
      ({ $cstNode }) => $cstNode && $cstNode.offset <= offset && offset <= $cstNode.end,
    );
    const fact = statement && this.#models.of(document).factOf(statement);
    return (
      fact && {
        plan,
        fact,
        guide: this.#guideOf(document),
        texts: this.#services.shared.client.MessageLanguage.catalogue.actions,
      }
    );
  }

  #guideOf(document: LangiumDocument<RegieDocument>): Guide | undefined {
    const { UsedDocuments } = this.#services.shared.workspace;
    const { DeclaredNames } = this.#services.references;
    const [guide] = UsedDocuments.usedBy(document);
    if (!guide) {
      return undefined;
    }
    const { textDocument } = guide;
    const end = textDocument.positionAt(textDocument.getText().length);
    const uri = guide.uri.toString();
    return {
      uri,
      title: documentTitle(guide.parseResult.value),
      end: { uri, range: { start: end, end } },
      textAt: textOf(guide),
      isNameTaken: (name) => UsedDocuments.visibleFrom(guide).some((other) => DeclaredNames.of(other).has(name)),
    };
  }
}
