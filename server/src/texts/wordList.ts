/** `a, b of c`; a long list is cut after `most` words. */
export function listed(words: readonly string[], conjunction: string, most = 8): string {
  const shown = words.slice(0, most);
  if (words.length > most) {
    return `${shown.join(', ')}, …`;
  }
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} ${conjunction} ${shown.at(-1)}`;
}
