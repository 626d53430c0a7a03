// What V8 has compiled of the bundle is kept beside it. Node can keep the compiled code of modules, but does so as soon as
// a module is loaded, before most of its functions have been compiled: compiling those anew at each start took a third of
// a check of one plan.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import v8 from 'node:v8';
import vm from 'node:vm';

type Bundle = typeof import('./bundle.js');

/** The script is a function of what CommonJS gives to a module. */
type BundleFunction = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  filename: string,
  dirname: string,
) => void;

export interface LoadedBundle {
  readonly bundle: Bundle;
  /** Keeps what has been compiled by now for later starts, unless it was kept before. */
  readonly keepCompiled: () => void;
}

/** @throws Error when the folder holds no bundle. */
export function loadBundle(folder: string): LoadedBundle {
  const file = path.join(folder, 'bundle.cjs');
  const keptFile = path.join(folder, 'compiled', keptName(file));
  const kept = readIfThere(keptFile);
  const script = new vm.Script(fs.readFileSync(file, 'utf8'), {
    filename: file,
    ...(kept && { cachedData: kept }),
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
  const isUsed = kept !== undefined && script.cachedDataRejected === false;
  const evaluate: BundleFunction = script.runInThisContext();
  const module: { exports: object } = { exports: {} };
  evaluate(module.exports, createRequire(file), module, file, folder);
  if (!isBundle(module.exports)) {
    throw new Error(`${file} is not the bundle.`);
  }
  return {
    bundle: module.exports,
    keepCompiled: () => {
      // Compiled under other flags it would never be taken.
      if (!isUsed && path.basename(keptFile) === keptName(file)) {
        writeWhole(keptFile, script.createCachedData());
      }
    },
  };
}

/** For this text of the bundle, this version of V8 and the flags that are set. */
function keptName(file: string): string {
  const { mtimeMs, size } = fs.statSync(file);
  return `${Math.trunc(mtimeMs)}-${size}-${v8.cachedDataVersionTag()}.bin`;
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return fs.readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Written elsewhere first, since another process may be reading. A folder that cannot be written to costs time, no more. */
function writeWhole(file: string, content: Uint8Array): void {
  const unfinished = `${file}.${process.pid}`;
  const isWritten = succeeds(() => {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(unfinished, content);
    fs.renameSync(unfinished, file);
  });
  if (!isWritten) {
    succeeds(() => fs.rmSync(unfinished, { force: true }));
  }
}

function succeeds(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

function isBundle(exported: object): exported is Bundle {
  return 'run' in exported && 'checkAsThread' in exported && 'serve' in exported;
}
