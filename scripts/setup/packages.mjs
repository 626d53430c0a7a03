// @ts-check
// The packages of the project itself.
import { root } from '../project.mjs';
import { install, isInstalled } from './npm.mjs';

/** @type {import('./steps.mjs').Step} */
export const packagesStep = {
  title: 'Packages',
  duration: 'about half a minute',
  isDone: () => isInstalled(root),
  make: () => install(root),
};
