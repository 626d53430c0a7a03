import { createHash } from 'node:crypto';
import type { Remark } from '../../../check/check.js';

/** What a remark is known by. */
type Marked = Pick<Remark, 'code' | 'subject'>;

/** Per remark what stays the same while the text around it changes; worked out when asked for, since few formats do. */
export class Fingerprints {
  readonly #path: string;
  readonly #remarks: readonly Marked[];
  #known: ReadonlyMap<Marked, string> | undefined;

  /** @param remarks every remark about the file at this path, in the order of the text. */
  constructor(path: string, remarks: readonly Marked[]) {
    this.#path = path;
    this.#remarks = remarks;
  }

  /** @throws RangeError for a remark about another file. */
  of(remark: Marked): string {
    this.#known ??= fingerprintsOf(this.#path, this.#remarks);
    const fingerprint = this.#known.get(remark);
    if (fingerprint === undefined) {
      throw new RangeError(`The remark ${remark.code} is not about ${this.#path}.`);
    }
    return fingerprint;
  }
}

/**
 * A remark is known by its rule, its file and the name of the fact it stands on, not by its line; where these are the
 * same, by which of them it is in the order of the text.
 */
export function fingerprintsOf(path: string, remarks: readonly Marked[]): ReadonlyMap<Marked, string> {
  const seen = new Map<string, number>();
  return new Map(
    remarks.map((remark) => {
      const about = [remark.code, path, remark.subject].join('\n');
      const earlier = seen.get(about) ?? 0;
      seen.set(about, earlier + 1);
      return [remark, createHash('sha256').update(`${about}\n${earlier}`).digest('hex')] as const;
    }),
  );
}
