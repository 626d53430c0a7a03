import type { LangiumDocument } from 'langium';
import type { DocumentSymbolProvider } from 'langium/lsp';
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { StatementName } from '../domain/vocabulary.js';
import type { RegieDocument } from '../language/generated/ast.js';
import { statementName } from '../model/statement.js';
import { factDetail } from './factDetail.js';
import type { FeatureServices } from './featureServices.js';
import { headerOf } from './statementHeader.js';

/** The picture that an editor shows for each statement. */
export const SYMBOL_KINDS: { readonly [Name in StatementName]: SymbolKind } = {
  PlanHeader: SymbolKind.File,
  GuideHeader: SymbolKind.File,
  Use: SymbolKind.Package,
  Municipality: SymbolKind.Namespace,
  PlanPeriod: SymbolKind.Constant,
  Person: SymbolKind.Variable,
  Situation: SymbolKind.EnumMember,
  Voice: SymbolKind.String,
  SelfReliance: SymbolKind.Array,
  SafetyAssessment: SymbolKind.Boolean,
  Consent: SymbolKind.Key,
  Agreement: SymbolKind.Boolean,
  NetworkMember: SymbolKind.Variable,
  Coordination: SymbolKind.Operator,
  Deputy: SymbolKind.Operator,
  CoordinationAgreement: SymbolKind.Operator,
  Evaluation: SymbolKind.Event,
  Appointment: SymbolKind.Event,
  HouseholdBudget: SymbolKind.Number,
  FundingStream: SymbolKind.Number,
  Decision: SymbolKind.Key,
  Contribution: SymbolKind.Number,
  Notification: SymbolKind.Event,
  Indicator: SymbolKind.Property,
  Goal: SymbolKind.Interface,
  Intervention: SymbolKind.Method,
  Trigger: SymbolKind.Event,
  Deviation: SymbolKind.Object,
  Signal: SymbolKind.Event,
  ReferenceScenario: SymbolKind.Object,
  Organisation: SymbolKind.Module,
  StaffMember: SymbolKind.Variable,
  Provider: SymbolKind.Module,
  PriceList: SymbolKind.Array,
  Policy: SymbolKind.Namespace,
  Law: SymbolKind.Struct,
  Service: SymbolKind.Function,
  StatutoryAmount: SymbolKind.Constant,
};

/** Longer headings, such as the family's own words, are cut. */
const LONGEST = 80;

/** The outline: every statement as it reads, in the order of the text, with what is worth knowing beside it. */
export class RegieplanDocumentSymbolProvider implements DocumentSymbolProvider {
  readonly #services: FeatureServices;

  constructor(services: FeatureServices) {
    this.#services = services;
  }

  getSymbols(document: LangiumDocument<RegieDocument>): DocumentSymbol[] {
    const model = this.#services.model.DocumentModels.of(document);
    return document.parseResult.value.statements.flatMap((statement) => {
      const header = headerOf(statement);
      const [first, second] = header;
      if (!first || !statement.$cstNode) {
        return [];
      }
      const fact = model.factOf(statement);
      const detail = fact ? factDetail(fact, model.plan) : '';
      return [
        {
          name: cut(header.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ')),
          ...(detail === '' ? {} : { detail }),
          kind: SYMBOL_KINDS[statementName(statement)],
          range: statement.$cstNode.range,
          selectionRange: (second ?? first).range,
        },
      ];
    });
  }
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
}
