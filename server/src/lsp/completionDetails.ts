import { type LangiumDocuments, URI } from 'langium';
import type { HoverProvider } from 'langium/lsp';
import { type CompletionItem, type Connection, type MarkupContent, MarkupKind } from 'vscode-languageserver';
import { allRules } from '../rules/registry.js';
import { type ProposalData, readProposalData } from './completion/proposalData.js';
import type { MessageLanguage } from './messageLanguage.js';

export interface CompletionDetailServices {
  readonly documents: LangiumDocuments;
  readonly language: Pick<MessageLanguage, 'say' | 'catalogue'>;
  /** What is told about a name is what hovering over it tells. */
  readonly hover: () => HoverProvider | undefined;
}

/** Tells more about a proposal at the moment the author looks at it. */
export class CompletionDetails {
  readonly #services: CompletionDetailServices;

  constructor(services: CompletionDetailServices) {
    this.#services = services;
  }

  listen(connection: Connection): void {
    connection.onCompletionResolve((item) => this.resolve(item));
  }

  async resolve(item: CompletionItem): Promise<CompletionItem> {
    const data = readProposalData(item.data);
    const value = data && (await this.#documentation(data));
    const documentation: MarkupContent | undefined = value ? { kind: MarkupKind.Markdown, value } : undefined;
    return documentation ? { ...item, documentation } : item;
  }

  async #documentation(data: ProposalData): Promise<string | undefined> {
    const { language } = this.#services;
    switch (data.kind) {
      case 'words':
        return data.written === ''
          ? data.explanation
          : `${data.explanation}\n\n${language.catalogue.completion.accepted}\n\n\`\`\`regieplan\n${data.written}\n\`\`\``;
      case 'rule': {
        const rule = allRules.find(({ code }) => code === data.code);
        return rule && `**${rule.code}** ${language.say(rule.title)}\n\n${language.say(rule.explanation)}`;
      }
      case 'fact':
        return this.#aboutFact(data);
      case 'nothing':
        return undefined;
    }
  }

  async #aboutFact({ uri, line, character }: Extract<ProposalData, { kind: 'fact' }>): Promise<string | undefined> {
    const document = this.#services.documents.getDocument(URI.parse(uri));
    const hover =
      document &&
      (await this.#services.hover()?.getHoverContent(document, {
        textDocument: { uri },
        position: { line, character },
      }));
    const contents = hover?.contents;
    return typeof contents === 'object' && 'kind' in contents ? contents.value : undefined;
  }
}
