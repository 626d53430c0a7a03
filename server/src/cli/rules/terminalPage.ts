import type { Block, Line, Page } from '../../reports/page.js';
import type { Colors } from '../output.js';
import { wrapped } from './wrapped.js';

/** A page for reading in a terminal, in lines of at most `width` characters. */
export function terminalPage({ title, blocks }: Page, colors: Colors, width: number): string {
  const parts = [colors.bold(title), ...blocks.map((block) => blockText(block, colors, width))];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: Block, colors: Colors, width: number): string {
  switch (block.kind) {
    case 'heading':
      return colors.bold(block.text);
    case 'paragraph':
      return wrapped(block.text, width).join('\n');
    case 'facts': {
      const labelWidth = Math.max(...block.facts.map(({ label }) => label.length));
      return block.facts.map(({ label, text }) => `${colors.dim(label.padEnd(labelWidth))}  ${text}`).join('\n');
    }
    case 'list':
      return block.items.flatMap((item) => listItem(lineText(item), width)).join('\n');
    case 'example':
      return [
        `${colors.dim(block.label)}:`,
        ...block.text.split('\n').map((line) => (line === '' ? '' : `    ${line}`)),
      ].join('\n');
  }
}

function listItem(text: string, width: number): readonly string[] {
  return wrapped(text, width - 2).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

/** A link to another page is its text; an address on the web can be opened from most terminals. */
function lineText(line: Line): string {
  return line.map(({ text, href }) => (href?.startsWith('https:') ? `${text} (${href})` : text)).join('');
}
