import {
  type BuildOptions,
  type Cancellation,
  DefaultDocumentBuilder,
  DocumentState,
  type LangiumDocument,
  type LangiumSharedCoreServices,
} from 'langium';
import type { RegieDocument } from './generated/ast.js';
import type { UsedDocuments } from './usedDocuments.js';

/** Loads the guides that documents use before their names are looked up. */
export class RegieplanDocumentBuilder extends DefaultDocumentBuilder {
  readonly #used: () => UsedDocuments;

  constructor(services: LangiumSharedCoreServices, used: () => UsedDocuments) {
    super(services);
    this.#used = used;
  }

  protected override async buildDocuments(
    documents: LangiumDocument<RegieDocument>[],
    options: BuildOptions,
    cancelToken: Cancellation.CancellationToken,
  ): Promise<void> {
    this.prepareBuild(documents, options);
    await this.runCancelable(documents, DocumentState.Parsed, cancelToken, (document) =>
      this.langiumDocumentFactory.update(document, cancelToken),
    );
    const loaded = await this.#used().load(documents);
    const added = loaded.filter((document) => !documents.includes(document));
    await super.buildDocuments([...documents, ...added], options, cancelToken);
  }

  /**
   * A change in a guide may change what every plan that uses it means, also where no name leads into it. A document
   * that uses nothing of what changed stays as it is: its names can lead nowhere else.
   */
  protected override shouldRelink(document: LangiumDocument, changedUris: Set<string>): boolean {
    return this.#used().dependsOn(document, changedUris);
  }
}
