// @ts-check
// The screen tests take more pictures than the documents show; which ones they show, the documents say themselves.
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildFolder, inProject, root } from '../project.mjs';
import { SetupError } from '../setup/steps.mjs';

/** The documents with pictures from the screen tests. */
export const illustrated = ['README.md', path.join('docs', 'gebruiken.md')];

const images = inProject('docs', 'images');
const taken = path.join(buildFolder, 'screenshots', 'docs');

/** The pictures in a document, as paths from the root of the repository. */
export function picturesIn(/** @type {string} */ document) {
  const text = readFileSync(inProject(document), 'utf8');
  return [...text.matchAll(/!\[[^\]]+\]\(([^)]+\.png)\)/g)].map(([, link]) =>
    path.join(path.dirname(document), link ?? ''),
  );
}

export async function bringPictures() {
  const pictures = illustrated.flatMap(picturesIn);
  const missing = pictures.filter((picture) => !existsSync(source(picture)));
  if (missing.length > 0) {
    throw new SetupError(`These were not taken; run npm test -- screen first:\n  ${missing.join('\n  ')}`);
  }
  for (const picture of pictures) {
    mkdirSync(path.dirname(inProject(picture)), { recursive: true });
    copyFileSync(source(picture), inProject(picture));
  }
  console.log(`${pictures.length} pictures are in ${path.relative(root, images)}.`);
}

/** @param {string} picture From the root of the repository. */
function source(picture) {
  return path.join(taken, path.relative(images, inProject(picture)));
}
