import type { Block, Line, Page } from './page.js';

/** A page as Markdown, ending with a line break. */
export function markdown({ title, blocks }: Page): string {
  return `${[`# ${escaped(title)}`, ...blocks.map(blockText)].join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `## ${escaped(block.text)}`;
    case 'paragraph':
      return escaped(block.text);
    case 'facts':
      return block.facts.map(({ label, text }) => `- **${escaped(label)}**: ${escaped(text)}`).join('\n');
    case 'list':
      return block.items.map((item) => `- ${lineText(item)}`).join('\n');
    case 'example':
      return `${escaped(block.label)}:\n\n\`\`\`regie\n${block.text}\n\`\`\``;
  }
}

function lineText(line: Line): string {
  return line.map(({ text, href }) => (href === undefined ? escaped(text) : `[${escaped(text)}](${href})`)).join('');
}

/** What Markdown would take for markup stands for itself; what stands between backquotes is left as it is. */
function escaped(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\*_<>[\]]/g, '\\$&')))
    .join('');
}
