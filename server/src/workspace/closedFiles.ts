import { EmptyFileSystem, type FileSystemProvider, type LangiumDocument, type URI } from 'langium';
import { type CheckedText, Checker } from '../check/checker.js';
import type { Day } from '../domain/day.js';
import type { FileText } from '../language/fileText.js';
import type { RegieDocument } from '../language/generated/ast.js';
import type { LibraryText } from '../language/libraryDocuments.js';
import { createRegieplanServices, type RegieplanServices } from '../language/module.js';
import { type TextOutline, TextOutliner } from '../language/textOutline.js';
import { readText } from '../language/usedDocuments.js';

/**
 * Reads files one by one and keeps none of them, apart from the editor's own documents: nothing that happens here can
 * slow down, lock or change what is open. Guides are kept until one changes.
 */
export class ClosedFiles {
  readonly #files: FileSystemProvider;
  readonly #library: () => readonly LibraryText[];
  readonly #today: () => Day;
  #services: RegieplanServices | undefined;
  #outliner: TextOutliner | undefined;
  #checker: { readonly day: Day; readonly checker: Checker } | undefined;

  constructor(files: FileSystemProvider, library: () => readonly LibraryText[], today: () => Day) {
    this.#files = files;
    this.#library = library;
    this.#today = today;
  }

  text(uri: URI): Promise<FileText> {
    return readText(this.#files, uri);
  }

  outline(uri: URI, text: string): TextOutline {
    return this.#reader.outline(uri, text);
  }

  /** Where a name stands as a word of its own; offsets in the text. */
  offsetsOf(name: string, text: string): readonly number[] {
    return this.#reader.offsetsOf(name, text);
  }

  check(uri: URI, text: string): Promise<CheckedText> {
    return this.#checkerOfToday.check(uri, text);
  }

  /** What there is to say on another day than today. */
  checkOn(day: Day, uri: URI, text: string): Promise<CheckedText> {
    return new Checker(this.#language, day).check(uri, text);
  }

  /** Reads a document in which every name leads where it should. */
  read(uri: URI, text: string): Promise<LangiumDocument<RegieDocument>> {
    return this.#checkerOfToday.read(uri, text);
  }

  /** What was read of guides no longer holds. */
  forgetGuides(): void {
    this.#checker?.checker.forgetGuides();
  }

  get #reader(): TextOutliner {
    this.#outliner ??= new TextOutliner(this.#language.regieplan);
    return this.#outliner;
  }

  get #checkerOfToday(): Checker {
    const day = this.#today();
    if (this.#checker?.day !== day) {
      this.#checker = { day, checker: new Checker(this.#language, day) };
    }
    return this.#checker.checker;
  }

  /** Made when it is first needed: the library's address is known only once the client has said hello. */
  get #language(): RegieplanServices {
    this.#services ??= createRegieplanServices(
      { ...EmptyFileSystem, fileSystemProvider: () => this.#files },
      this.#library(),
    );
    return this.#services;
  }
}
