import { CstUtils, GrammarUtils, type LangiumDocument } from 'langium';
import type { DocumentLinkProvider } from 'langium/lsp';
import type { DocumentLink } from 'vscode-languageserver';
import type { RegieDocument } from '../language/generated/ast.js';
import { ruleOf } from '../rules/registry.js';
import { citedNames, officialText } from '../rules/statutes.js';
import type { FeatureServices } from './featureServices.js';
import { ruleMentions } from './ruleMentions.js';

/** `Wmo 2015 art. 2.3.5 lid 3`, `artikel 7.3.4 Jeugdwet`: the name and the article, in either order. */
const NAME = citedNames.map((name) => name.replaceAll(' ', '\\s+')).join('|');
const ARTICLE = '(?:art\\.|artikel)\\s*(\\d+[a-z]*(?:\\.\\d+[a-z]*)*)(?:\\s+lid\\s+\\d+)?';
const CITATION = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(${NAME}),?\\s+${ARTICLE}|${ARTICLE}(?:\\s+van\\s+de)?\\s+(${NAME}))(?![\\p{L}\\p{N}-])`,
  'gu',
);

/** What leads elsewhere: the guide after `gebruik`, articles of laws to their official text, rules to their page. */
export class RegieplanDocumentLinkProvider implements DocumentLinkProvider {
  readonly #services: FeatureServices;

  constructor(services: FeatureServices) {
    this.#services = services;
  }

  getDocumentLinks(document: LangiumDocument<RegieDocument>): DocumentLink[] {
    return [...this.#guides(document), ...this.#articles(document), ...this.#rules(document)];
  }

  #guides(document: LangiumDocument<RegieDocument>): readonly DocumentLink[] {
    return this.#services.shared.workspace.UsedDocuments.targetsOf(document).flatMap(({ statement, uri, problem }) => {
      const path = GrammarUtils.findNodeForProperty(statement.$cstNode, 'path');
      return path && problem !== 'missing' ? [{ range: path.range, target: uri.toString() }] : [];
    });
  }

  /** In texts between quotes and in comments: anywhere else a law is a name of the language. */
  #articles({ textDocument, parseResult }: LangiumDocument<RegieDocument>): readonly DocumentLink[] {
    const root = parseResult.value.$cstNode;
    return [...textDocument.getText().matchAll(CITATION)].flatMap((match) => {
      const [cited, before, articleAfter, articleBefore, after] = match;
      const { index } = match;
      const target = officialText((before ?? after ?? '').replaceAll(/\s+/g, ' '), articleAfter ?? articleBefore);
      const leaf = root && CstUtils.findLeafNodeAtOffset(root, index);
      const isProse = leaf !== undefined && (leaf.hidden || leaf.end >= index + cited.length);
      return target !== undefined && isProse
        ? [
            {
              range: { start: textDocument.positionAt(index), end: textDocument.positionAt(index + cited.length) },
              target,
            },
          ]
        : [];
    });
  }

  #rules(document: LangiumDocument<RegieDocument>): readonly DocumentLink[] {
    return ruleMentions(document).flatMap(({ code, range }) => {
      const target = ruleOf(code) && this.#services.shared.client.ClientOptions.pageOf(code);
      return target === undefined ? [] : [{ range, target }];
    });
  }
}
