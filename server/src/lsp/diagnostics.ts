import type { DocumentValidator, LangiumDocument } from 'langium';
import {
  type Connection,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
} from 'vscode-languageserver';
import type { Remark } from '../check/check.js';
import type { Severity } from '../domain/finding.js';
import type { RegieDocument } from '../language/generated/ast.js';
import type { CheckedDocuments } from './checkedDocuments.js';
import type { ClientOptions } from './clientOptions.js';
import type { MessageLanguage } from './messageLanguage.js';
import { clipped } from './ranges.js';
import type { EditorServices } from './services.js';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** One check of the whole document takes the place of Langium's many small ones. */
export class RegieplanDocumentValidator implements DocumentValidator {
  readonly #checked: CheckedDocuments;
  readonly #client: ClientOptions;
  readonly #language: MessageLanguage;
  readonly #connection: Connection | undefined;

  constructor(services: EditorServices) {
    this.#checked = services.model.CheckedDocuments;
    this.#client = services.shared.client.ClientOptions;
    this.#language = services.shared.client.MessageLanguage;
    this.#connection = services.shared.lsp.Connection;
  }

  async validateDocument(document: LangiumDocument<RegieDocument>): Promise<Diagnostic[]> {
    try {
      return this.#checked.of(document).remarks.map((remark) => this.diagnosticOf(remark, document));
    } catch (error) {
      // Without this, one document that cannot be judged would keep all others from being judged.
      this.#connection?.console.error(`${document.uri.toString()}: ${String(error)}`);
      return [this.#failure()];
    }
  }

  /** A remark as an editor shows it. */
  diagnosticOf(remark: Remark, document: LangiumDocument): Diagnostic {
    const href = this.#client.pageOf(remark.code);
    return {
      range: clipped(remark.place.range, document.textDocument),
      severity: remark.accepted ? DiagnosticSeverity.Hint : SEVERITIES[remark.severity],
      code: remark.code,
      source: 'regieplan',
      message: this.#language.say(remark.message),
      relatedInformation: remark.related.map(
        ({ place, message }): DiagnosticRelatedInformation => ({
          location: { uri: place.uri, range: place.range },
          message: this.#language.say(message),
        }),
      ),
      ...(href && { codeDescription: { href } }),
    };
  }

  #failure(): Diagnostic {
    const start = { line: 0, character: 0 };
    return {
      range: { start, end: start },
      severity: DiagnosticSeverity.Error,
      source: 'regieplan',
      message: this.#language.catalogue.server.checkFailed,
    };
  }
}
