import { type FileSystemNode, type FileSystemProvider, URI } from 'langium';
import type { SentTexts } from '../../protocol/review.js';

/** The files of one version, as far as the client sent them. Remembers what was looked for and not sent. */
export class GivenTexts implements FileSystemProvider {
  readonly #texts: ReadonlyMap<string, string | null>;
  readonly #missed = new Set<string>();

  constructor(sent: SentTexts) {
    this.#texts = new Map(Object.entries(sent).map(([uri, text]) => [URI.parse(uri).toString(), text]));
  }

  /** What the client has not said anything about yet. */
  get missed(): readonly string[] {
    return [...this.#missed];
  }

  async stat(uri: URI): Promise<FileSystemNode> {
    return this.statSync(uri);
  }

  statSync(uri: URI): FileSystemNode {
    this.readFileSync(uri);
    return { isFile: true, isDirectory: false, uri };
  }

  async exists(uri: URI): Promise<boolean> {
    return this.existsSync(uri);
  }

  existsSync(uri: URI): boolean {
    return typeof this.#texts.get(uri.toString()) === 'string';
  }

  async readBinary(uri: URI): Promise<Uint8Array> {
    return this.readBinarySync(uri);
  }

  readBinarySync(uri: URI): Uint8Array {
    return new TextEncoder().encode(this.readFileSync(uri));
  }

  async readFile(uri: URI): Promise<string> {
    return this.readFileSync(uri);
  }

  readFileSync(uri: URI): string {
    const key = uri.toString();
    const text = this.#texts.get(key);
    if (text === undefined) {
      this.#missed.add(key);
    }
    if (typeof text !== 'string') {
      throw new Error(`${key} was not sent`);
    }
    return text;
  }

  async readDirectory(): Promise<FileSystemNode[]> {
    return [];
  }

  readDirectorySync(): FileSystemNode[] {
    return [];
  }
}
