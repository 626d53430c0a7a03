// @ts-check
// Running other programs and waiting for them.
import { spawn } from 'node:child_process';
import { root } from './project.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] The project's root when left out.
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [quiet] Keep the output for the result only, do not show it.
 *
 * @typedef {object} RunResult
 * @property {number} code 0 when all went well; 128 and more when a signal ended the program.
 * @property {string} output What it wrote to both streams, in the order of arrival.
 */

/**
 * Runs a program to its end; a failing program is a result, a program that cannot be started an error.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, { cwd = root, env = process.env, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout.on('data', (/** @type {Buffer} */ chunk) => {
      chunks.push(chunk);
      if (!quiet) process.stdout.write(chunk);
    });
    child.stderr.on('data', (/** @type {Buffer} */ chunk) => {
      chunks.push(chunk);
      if (!quiet) process.stderr.write(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 128, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
