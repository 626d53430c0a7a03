import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  type DefaultSharedCoreModuleContext,
  inject,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
  type Module,
  type PartialLangiumCoreServices,
  type PartialLangiumSharedCoreServices,
} from 'langium';
import { RegieplanDocumentBuilder } from './documentBuilder.js';
import { RegieplanGeneratedModule, RegieplanGeneratedSharedModule } from './generated/module.js';
import { RegieplanLexer } from './lexer.js';
import { LibraryDocuments, type LibraryText } from './libraryDocuments.js';
import { DeclaredNames, RegieplanScopeComputation, RegieplanScopeProvider } from './names.js';
import { createRegieplanParser } from './parser.js';
import { RegieplanLinker, RegieplanReferenceDescriptionProvider } from './references.js';
import { SyntaxExpectationProvider } from './syntaxExpectation.js';
import { RegieplanTokenBuilder } from './tokens.js';
import { UsedDocuments } from './usedDocuments.js';
import { RegieplanValueConverter } from './valueConverter.js';
import { RegieplanWorkspaceManager } from './workspace.js';

/** What the language adds to Langium's services for one language. */
export interface RegieplanAddedServices {
  readonly references: { readonly DeclaredNames: DeclaredNames };
}

/** What the language adds to Langium's shared services. */
export interface RegieplanAddedSharedServices {
  readonly workspace: { readonly UsedDocuments: UsedDocuments; readonly LibraryDocuments: LibraryDocuments };
}

export type RegieplanCoreServices = LangiumCoreServices & RegieplanAddedServices;
export type RegieplanSharedCoreServices = LangiumSharedCoreServices & RegieplanAddedSharedServices;

export type LanguageModule = Module<
  RegieplanCoreServices & { shared: RegieplanSharedCoreServices },
  PartialLangiumCoreServices & RegieplanAddedServices
>;

export const languageModule: LanguageModule = {
  parser: {
    TokenBuilder: () => new RegieplanTokenBuilder(),
    Lexer: (services) => new RegieplanLexer(services),
    LangiumParser: (services) => createRegieplanParser(services),
    ValueConverter: () => new RegieplanValueConverter(),
    ParserErrorMessageProvider: () => new SyntaxExpectationProvider(),
  },
  references: {
    DeclaredNames: (services) => new DeclaredNames(services),
    ScopeProvider: (services) =>
      new RegieplanScopeProvider(
        services,
        () => services.references.DeclaredNames,
        () => services.shared.workspace.UsedDocuments,
        () => services.shared.workspace.LibraryDocuments,
      ),
    ScopeComputation: (services) => new RegieplanScopeComputation(services),
    Linker: (services) => new RegieplanLinker(services),
  },
  workspace: {
    ReferenceDescriptionProvider: (services) => new RegieplanReferenceDescriptionProvider(services),
  },
};

/** The shared part; `library` holds the texts of the built-in laws. */
export function languageSharedModule(
  library: readonly LibraryText[],
): Module<RegieplanSharedCoreServices, PartialLangiumSharedCoreServices & RegieplanAddedSharedServices> {
  return {
    workspace: {
      LibraryDocuments: (services) => new LibraryDocuments(services, () => library),
      UsedDocuments: (services) => new UsedDocuments(services, () => services.workspace.LibraryDocuments),
      DocumentBuilder: (services) => new RegieplanDocumentBuilder(services, () => services.workspace.UsedDocuments),
      WorkspaceManager: (services) =>
        new RegieplanWorkspaceManager(services, () => services.workspace.LibraryDocuments),
    },
  };
}

export interface RegieplanServices {
  readonly shared: RegieplanSharedCoreServices;
  readonly regieplan: RegieplanCoreServices & { readonly shared: RegieplanSharedCoreServices };
}

/** The language without an editor: for the command line and for tests. */
export function createRegieplanServices(
  context: DefaultSharedCoreModuleContext,
  library: readonly LibraryText[],
): RegieplanServices {
  const shared: RegieplanSharedCoreServices = inject(
    createDefaultSharedCoreModule(context),
    RegieplanGeneratedSharedModule,
    languageSharedModule(library),
  );
  const regieplan: RegieplanServices['regieplan'] = inject(
    createDefaultCoreModule({ shared }),
    RegieplanGeneratedModule,
    languageModule,
  );
  shared.ServiceRegistry.register(regieplan);
  return { shared, regieplan };
}
