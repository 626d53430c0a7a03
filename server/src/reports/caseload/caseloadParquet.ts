// The part of the library that knows no files: this room also runs in a browser.
import { parquetWriteBuffer } from 'hyparquet-writer/src/write.js';
import { COUNTS } from './caseloadCounts.js';
import { type CaseloadLine, LAW_COLUMNS } from './caseloadTable.js';

/**
 * One Parquet file: text columns `coordinator` and `team`, a 32-bit column per count, and a 64-bit column in whole cents
 * for the sum and for each law. What is not known or kept back is null. The columns are always the same.
 */
export function caseloadAsParquet(lines: readonly CaseloadLine[]): Uint8Array {
  const amounts = (of: (line: CaseloadLine) => number | undefined): (bigint | null)[] =>
    lines.map((line) => {
      const amount = of(line);
      return amount === undefined ? null : BigInt(amount);
    });
  const buffer = parquetWriteBuffer({
    createdBy: 'regieplan',
    columnData: [
      { name: 'coordinator', type: 'STRING', nullable: true, data: lines.map((line) => line.coordinator ?? null) },
      { name: 'team', type: 'STRING', nullable: true, data: lines.map((line) => line.team ?? null) },
      ...COUNTS.map((name) => ({
        name: columnName(name),
        type: 'INT32' as const,
        nullable: true,
        data: lines.map(({ counts }) => counts[name] ?? null),
      })),
      { name: 'total_cents', type: 'INT64', nullable: true, data: amounts(({ total }) => total) },
      ...LAW_COLUMNS.map((law, index) => ({
        name: `${columnName(law)}_cents`,
        type: 'INT64' as const,
        nullable: true,
        data: amounts(({ laws }) => laws[index]),
      })),
    ],
  });
  return new Uint8Array(buffer);
}

/** `overdue_evaluations`, `zvw_aanvullend`: names that no database has to quote. */
function columnName(name: string): string {
  return name
    .replace(/(?<=[a-z])[A-Z]/g, (capital) => `_${capital}`)
    .replaceAll('-', '_')
    .toLowerCase();
}
