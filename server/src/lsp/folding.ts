import { CstUtils, type LangiumDocument } from 'langium';
import type { FoldingRangeProvider } from 'langium/lsp';
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { RegieDocument } from '../language/generated/ast.js';

/** `// ---- Doelen ----` begins a part of the document; a line of dashes alone ends one. */
const SECTION = /^\s*\/\/\s*-{2,}\s*[^\s-]/;
const SECTION_END = /^\s*\/\/\s*-{2,}\s*$/;
/** `// #region` and `// #endregion`, as editors know them; regions may stand in each other. */
const REGION = /^\s*\/\/\s*#region\b/;
const REGION_END = /^\s*\/\/\s*#endregion\b/;
const COMMENT = /^\s*\/\//;
const MARKS = [SECTION, SECTION_END, REGION, REGION_END];

/** What can be folded away: blocks, comments of several lines, and the parts between section comments. */
export class RegieplanFoldingRangeProvider implements FoldingRangeProvider {
  getFoldingRanges(document: LangiumDocument<RegieDocument>): FoldingRange[] {
    const lines = document.textDocument.getText().split(/\r\n|\n|\r/);
    return [...blocks(document), ...comments(lines), ...sections(lines), ...regions(lines)].toSorted(
      (a, b) => a.startLine - b.startLine,
    );
  }
}

/** The closing brace stays in sight. */
function blocks(document: LangiumDocument<RegieDocument>): readonly FoldingRange[] {
  return document.parseResult.value.statements.flatMap(({ $cstNode }) => {
    const words = $cstNode
      ? CstUtils.flattenCst($cstNode)
          .filter(({ hidden }) => !hidden)
          .toArray()
      : [];
    const open = words.find(({ text }) => text === '{');
    const last = words.at(-1);
    const startLine = open?.range.start.line ?? 0;
    const endLine = (last?.range.end.line ?? 0) - (last?.text === '}' ? 1 : 0);
    return open && endLine > startLine ? [{ startLine, endLine }] : [];
  });
}

function comments(lines: readonly string[]): readonly FoldingRange[] {
  const runs: { startLine: number; endLine: number }[] = [];
  lines.forEach((line, index) => {
    const run = runs.at(-1);
    if (COMMENT.test(line) && !MARKS.some((mark) => mark.test(line))) {
      if (run?.endLine === index - 1) {
        run.endLine = index;
      } else {
        runs.push({ startLine: index, endLine: index });
      }
    }
  });
  return runs
    .filter(({ startLine, endLine }) => endLine > startLine)
    .map((run) => ({ ...run, kind: FoldingRangeKind.Comment }));
}

/** A section runs to the next one, without the blank lines before it. */
function sections(lines: readonly string[]): readonly FoldingRange[] {
  const marks = lines.flatMap((line, index) => (SECTION.test(line) || SECTION_END.test(line) ? [index] : []));
  return marks.flatMap((startLine, mark) => {
    if (!SECTION.test(lines[startLine] ?? '')) {
      return [];
    }
    const next = marks[mark + 1];
    const isEnd = next !== undefined && SECTION_END.test(lines[next] ?? '');
    let endLine = isEnd ? next : (next ?? lines.length) - 1;
    while (endLine > startLine && (lines[endLine] ?? '').trim() === '') {
      endLine -= 1;
    }
    return endLine > startLine ? [{ startLine, endLine, kind: FoldingRangeKind.Region }] : [];
  });
}

/** A region that is never ended does not fold. */
function regions(lines: readonly string[]): readonly FoldingRange[] {
  const open: number[] = [];
  return lines.flatMap((line, endLine) => {
    if (REGION.test(line)) {
      open.push(endLine);
    }
    const startLine = REGION_END.test(line) ? open.pop() : undefined;
    return startLine === undefined ? [] : [{ startLine, endLine, kind: FoldingRangeKind.Region }];
  });
}
