// @ts-check
// Which layers run: all of them, or those named together with what they need.
import { SetupError } from '../setup/steps.mjs';
import { layers } from './layers.mjs';

/** @param {string[]} names None means all. */
export function chooseLayers(names) {
  const known = layers.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new SetupError(`There are no tests called ${unknown.join(', ')}; there are: ${known.join(', ')}.`);
  }
  if (names.length === 0) return layers;
  const wanted = new Set([
    ...names,
    ...layers.filter(({ name }) => names.includes(name)).flatMap(({ after }) => after),
  ]);
  return layers.filter(({ name }) => wanted.has(name));
}
