import { createHash } from 'node:crypto';
import type { Remark } from '../../../check/check.js';

/** Per remark what stays the same while the text around it changes. */
export type Fingerprints = ReadonlyMap<Pick<Remark, 'code' | 'subject'>, string>;

/**
 * A remark is known by its rule, its file and the name of the fact it stands on, not by its line; where these are the
 * same, by which of them it is in the order of the text.
 */
export function fingerprintsOf<R extends Pick<Remark, 'code' | 'subject'>>(
  path: string,
  remarks: readonly R[],
): ReadonlyMap<R, string> {
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
