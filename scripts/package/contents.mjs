// @ts-check
// What belongs in the package of the extension, and how large it may become.

/** One and a half megabyte. */
export const MOST_BYTES = 1_500_000;

/** Each file is of one of these kinds; every kind has at least this many files. @type {readonly [RegExp, number][]} */
const kinds = [
  [/^(package\.json|language-configuration\.json)$/, 2],
  [/^docs\/uitbreiding\/(README|CHANGELOG)\.md$/, 2],
  [/^package\.nls(\.[a-z-]+)?\.json$/, 0],
  [/^syntaxes\/[\w.-]+\.json$/, 1],
  [/^media\/[\w/.-]+\.(png|svg|md|css)$/, 0],
  [/^dist\/client\/[\w.-]+\.(cjs|js)$/, 2],
  [/^dist\/server\/(main\.mjs|worker\.js)$/, 2],
  [/^dist\/cli\/(bundle\.cjs|regieplan\.mjs)$/, 2],
  [/^dist\/library\/[\w-]+\.regie$/, 12],
  [/^dist\/voorbeelden\.json$/, 1],
];

/**
 * What is wrong with the contents of a package; nothing when all is well.
 *
 * @param {readonly string[]} files As seen from the extension's folder, with forward slashes.
 * @returns {string[]}
 */
export function mistakesIn(files) {
  const strangers = files.filter((file) => !kinds.some(([kind]) => kind.test(file)));
  const lacking = kinds.filter(([kind, least]) => files.filter((file) => kind.test(file)).length < least);
  return [
    ...strangers.map((file) => `${file} does not belong in the package.`),
    ...lacking.map(([kind, least]) => `The package has fewer than ${least} files like ${kind}.`),
  ];
}
