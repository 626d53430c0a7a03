/** Which files the drivers are for; the line goes into a file that a team shares. */
const LINE = '*.regie diff=regieplan merge=regieplan';
const COMMENT = '# regieplan git-setup';

/** The text of `.gitattributes` with the line in it, once; everything else stays as it was. */
export function withDrivers(text: string): string {
  const kept = withoutDrivers(text);
  const end = kept === '' || kept.endsWith('\n') ? '' : '\n';
  return `${kept}${end}${COMMENT}\n${LINE}\n`;
}

export function withoutDrivers(text: string): string {
  return text
    .split(/(?<=\n)/)
    .filter((line) => ![LINE, COMMENT].includes(line.trim()))
    .join('');
}
