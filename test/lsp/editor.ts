import path from 'node:path';
import { DocumentState, type LangiumDocument, URI } from 'langium';
import type { Position } from 'vscode-languageserver-protocol';
import { checkDocument } from '../../server/src/check/check.js';
import type { Language, Texts } from '../../server/src/domain/texts.js';
import type { RegieDocument } from '../../server/src/language/generated/ast.js';
import type { RegieplanServices } from '../../server/src/language/module.js';
import type { FeatureServices } from '../../server/src/lsp/featureServices.js';
import { SteadySums } from '../../server/src/lsp/steadySums.js';
import { DocumentModels } from '../../server/src/model/documentModels.js';
import type { HintKind } from '../../server/src/protocol/settings.js';
import { type Catalogue, catalogueOf } from '../../server/src/texts/catalogue.js';
import { TEST_DAY, testServices } from '../support/checker.js';

/** The language services with the built-in laws; made once for all tests of this folder. */
export const services: RegieplanServices = testServices();

const models = new DocumentModels({
  usedDocuments: services.shared.workspace.UsedDocuments,
  declaredNames: services.regieplan.references.DeclaredNames,
  today: () => TEST_DAY,
});

let opened = 0;

/** A text as if it stood in a folder of the repository, read and not yet built. */
export function read(text: string, folder = 'examples'): LangiumDocument<RegieDocument> {
  opened += 1;
  const uri = URI.file(path.resolve(folder, `geopend-${opened}.regie`));
  return services.shared.workspace.LangiumDocumentFactory.fromString<RegieDocument>(text, uri);
}

/** Opens a text, in the state in which the editor asks about it. */
export async function open(text: string, folder?: string): Promise<LangiumDocument<RegieDocument>> {
  const document = read(text, folder);
  await services.shared.workspace.DocumentBuilder.build([document]);
  return document;
}

/** Gives an open document another text, as typing does: the document stays the same, what is known of it is read anew. */
export async function changeText(document: LangiumDocument<RegieDocument>, text: string): Promise<void> {
  const { LangiumDocumentFactory, DocumentBuilder } = services.shared.workspace;
  const { parseResult, textDocument } = LangiumDocumentFactory.fromString<RegieDocument>(text, document.uri);
  Object.defineProperties(document, {
    parseResult: { value: parseResult, configurable: true, writable: true },
    textDocument: { value: textDocument, configurable: true },
  });
  Object.defineProperty(parseResult.value, '$document', { value: document });
  models.forget(document);
  services.shared.workspace.UsedDocuments.forget();
  DocumentBuilder.resetToState(document, DocumentState.Parsed);
  await DocumentBuilder.build([document]);
}

/** A text in which `|` marks the cursor. */
export interface Marked {
  readonly text: string;
  readonly offset: number;
}

export function marked(textWithCursor: string): Marked {
  const offset = textWithCursor.indexOf('|');
  if (offset < 0) {
    throw new Error('mark the cursor with |');
  }
  return { text: textWithCursor.slice(0, offset) + textWithCursor.slice(offset + 1), offset };
}

export function at(document: LangiumDocument, offset: number): { textDocument: { uri: string }; position: Position } {
  return { textDocument: { uri: document.uri.toString() }, position: document.textDocument.positionAt(offset) };
}

let language: Language = 'nl';

/** Sets the language in which features speak; `nl` at the start of every test that does not say otherwise. */
export function speak(chosen: Language): void {
  language = chosen;
}

const messageLanguage = {
  get current(): Language {
    return language;
  },
  get catalogue(): Catalogue {
    return catalogueOf(language);
  },
  say: (texts: Texts): string => texts[language],
};

/** The kinds of hints that are switched off. */
export const hiddenHints = new Set<HintKind>();

/** What is shown, as the settings say. */
export const display = { showsHints: (kind: HintKind): boolean => !hiddenHints.has(kind), showsLenses: true };

const { regieplan } = services;

/** The services that features take, without a client. */
export const featureServices: FeatureServices = {
  Grammar: regieplan.Grammar,
  LanguageMetaData: regieplan.LanguageMetaData,
  parser: regieplan.parser,
  references: regieplan.references,
  serializer: regieplan.serializer,
  documentation: regieplan.documentation,
  workspace: regieplan.workspace,
  validation: regieplan.validation,
  shared: {
    AstReflection: services.shared.AstReflection,
    ServiceRegistry: services.shared.ServiceRegistry,
    workspace: services.shared.workspace,
    profilers: services.shared.profilers,
    client: {
      MessageLanguage: messageLanguage,
      ClientOptions: { pageOf: (code) => `file:///regels/${code}.md`, carriesOut: () => true },
      DisplaySettings: display,
    },
  },
  model: {
    DocumentModels: models,
    CheckedDocuments: { of: (document) => checkDocument(models, document) },
    SteadySums: new SteadySums(models),
  },
};
