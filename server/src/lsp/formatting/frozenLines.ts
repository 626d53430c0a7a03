import type { Lines } from './lines.js';
import type { Stretch, WrittenStatement, WrittenText } from './writtenText.js';

/**
 * The lines on which nothing may change, because something on them or near them could not be read: each statement that
 * is damaged, stands beside damage, or shares a line with one that does, and whatever follows it up to the next one.
 */
export function frozenLines(
  written: WrittenText,
  lines: Lines,
  unsafe: ReadonlySet<WrittenStatement>,
): ReadonlySet<number> {
  const { statements } = written;
  const regions = statements.map((statement, index) => ({
    start: index === 0 ? 0 : statement.start,
    end: statements[index + 1]?.start ?? written.text.length + 1,
  }));
  const damage = [...written.damage, ...looseWords(written)];
  const frozen = new Set(
    statements.flatMap((statement, index) => (unsafe.has(statement) || !statement.whole ? [index] : [])),
  );
  for (const damaged of damage) {
    for (const index of touchedBy(damaged, statements, regions)) {
      frozen.add(index);
    }
  }
  const result = new Set(damage.flatMap((damaged) => linesOf(damaged, lines)));
  const waiting = [...frozen];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const statement = statements[index];
    if (statement) {
      for (const line of linesOf({ start: statement.start, end: tailOf(index, statements, lines) }, lines)) {
        result.add(line);
      }
    }
    for (const neighbour of [index - 1, index + 1]) {
      const beside = statements[neighbour];
      if (beside && !frozen.has(neighbour) && linesOf(beside, lines).some((line) => result.has(line))) {
        frozen.add(neighbour);
        waiting.push(neighbour);
      }
    }
  }
  return result;
}

/** The end of what follows a statement before the next one begins a line of its own. */
function tailOf(index: number, statements: readonly WrittenStatement[], lines: Lines): number {
  const statement = statements[index];
  const next = statements[index + 1];
  const end = statement?.end ?? 0;
  return next ? Math.max(end, lines.startOf(lines.lineOf(next.start)) - 1) : lines.text.length;
}

function looseWords({ words, statements }: WrittenText): readonly Stretch[] {
  const owned = new Set(statements.flatMap((statement) => statement.words));
  return words.filter((word) => !owned.has(word));
}

/** The statements in which the damage lies; when it lies between two, both. */
function touchedBy(
  damaged: Stretch,
  statements: readonly WrittenStatement[],
  regions: readonly Stretch[],
): readonly number[] {
  return regions.flatMap((region, index) => {
    if (damaged.start >= region.end || damaged.end < region.start) {
      return [];
    }
    const end = statements[index]?.end ?? 0;
    return damaged.end > end ? [index, index + 1] : [index];
  });
}

function linesOf({ start, end }: Stretch, lines: Lines): readonly number[] {
  const first = lines.lineOf(start);
  const last = lines.lineOf(Math.max(start, end - 1));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
