// The rooms of server/src may import each other in one direction only. Biome keeps that rule; this proves that it does,
// by planting one import for every pair of rooms, and that every file there is keeps it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'mocha';

const MAY_IMPORT = {
  domain: [],
  rules: ['domain'],
  review: ['domain'],
  exercises: ['domain'],
  reports: ['domain', 'review', 'texts'],
  library: [],
  language: ['domain', 'library'],
  model: ['language', 'domain'],
  texts: ['domain', 'model', 'templates'],
  check: ['domain', 'language', 'model', 'rules', 'texts'],
  protocol: ['domain'],
  workspace: ['check', 'model', 'language', 'domain', 'protocol', 'texts'],
  lsp: [
    'check',
    'exercises',
    'model',
    'rules',
    'review',
    'reports',
    'language',
    'domain',
    'library',
    'protocol',
    'texts',
    'workspace',
  ],
  templates: ['domain'],
  pseudonyms: ['check', 'domain', 'language', 'model'],
  commands: [
    'check',
    'domain',
    'language',
    'lsp',
    'model',
    'protocol',
    'pseudonyms',
    'reports',
    'rules',
    'templates',
    'texts',
  ],
  cli: [
    'commands',
    'pseudonyms',
    'templates',
    'check',
    'domain',
    'exercises',
    'rules',
    'review',
    'reports',
    'library',
    'language',
    'model',
    'protocol',
    'lsp',
    'texts',
    'workspace',
  ],
} as const satisfies Record<string, readonly string[]>;

type Room = keyof typeof MAY_IMPORT;

const ROOMS = Object.keys(MAY_IMPORT) as readonly Room[];
const ONLY_FOR_PROCESSES: readonly Room[] = ['cli'];
const WITHOUT_LIBRARIES: readonly Room[] = [
  'domain',
  'rules',
  'review',
  'exercises',
  'reports',
  'library',
  'templates',
];

describe('the import rule between rooms', () => {
  let planted: string;
  let reported: ReadonlySet<string>;

  before(() => {
    planted = mkdtempSync(path.join(tmpdir(), 'rooms-'));
    cpSync('biome.json', path.join(planted, 'biome.json'));
    for (const room of ROOMS) {
      for (const other of ROOMS) {
        if (other !== room) plant(`server/src/${room}/to-${other}.ts`, `../${other}/thing.js`);
        if (other !== room) plant(`server/src/${room}/deeper/to-${other}.ts`, `../../${other}/deeper/thing.js`);
      }
      plant(`server/src/${room}/to-itself.ts`, './thing.js');
      plant(`server/src/${room}/deeper/to-itself.ts`, '../thing.js');
      plant(`server/src/${room}/to-node.ts`, 'node:fs');
      plant(`server/src/${room}/to-langium.ts`, 'langium');
      plant(`server/src/${room}/to-client.ts`, '../../../client/src/thing.js');
    }
    plant('client/src/to-server.ts', '../../server/src/domain/thing.js');
    plant('client/src/to-protocol.ts', '../../server/src/protocol/thing.js');
    plant('client/src/to-node.ts', 'node:fs');
    plant('client/src/to-node-client.ts', 'vscode-languageclient/node');
    plant('client/src/to-any-client.ts', 'vscode-languageclient');
    plant('client/src/node/to-node-client.ts', 'vscode-languageclient/node');
    plant('client/src/browser/to-browser-client.ts', 'vscode-languageclient/browser');
    plant('client/src/browser/to-server.ts', '../../../server/src/domain/thing.js');
    plant('server/src/browserMain.ts', 'node:fs');
    plant('server/src/main.ts', 'node:fs');
    reported = filesReportedBy(planted);
  });

  after(() => rmSync(planted, { recursive: true, force: true }));

  for (const room of ROOMS) {
    const allowed: readonly string[] = MAY_IMPORT[room];

    it(`lets ${room}/ import ${['itself', ...allowed].join(', ')} and no other room`, () => {
      for (const other of ROOMS.filter((name) => name !== room)) {
        expectReported(`server/src/${room}/to-${other}.ts`, !allowed.includes(other));
        expectReported(`server/src/${room}/deeper/to-${other}.ts`, !allowed.includes(other));
      }
      expectReported(`server/src/${room}/to-itself.ts`, false);
      expectReported(`server/src/${room}/deeper/to-itself.ts`, false);
    });
  }

  it('is about the rooms that docs/architecture.md explains, each once', () => {
    const explained = readFileSync('docs/architecture.md', 'utf8').matchAll(/^\| `server\/src\/(\w+)\/` \|/gm);
    assert.deepEqual(Array.from(explained, ([, room]) => room).toSorted(), ROOMS.toSorted());
  });

  it('keeps Node out of everything that also runs in a browser', () => {
    for (const room of ROOMS) expectReported(`server/src/${room}/to-node.ts`, !ONLY_FOR_PROCESSES.includes(room));
    expectReported('server/src/main.ts', false);
    expectReported('server/src/browserMain.ts', true);
    expectReported('client/src/to-node.ts', true);
  });

  it('lets only the entry points of the client know where it runs', () => {
    expectReported('client/src/to-node-client.ts', true);
    expectReported('client/src/to-any-client.ts', false);
    expectReported('client/src/node/to-node-client.ts', false);
    expectReported('client/src/browser/to-browser-client.ts', false);
    expectReported('client/src/browser/to-server.ts', true);
  });

  it('keeps Langium out of the rooms that only know the domain', () => {
    for (const room of ROOMS) expectReported(`server/src/${room}/to-langium.ts`, WITHOUT_LIBRARIES.includes(room));
  });

  it('lets the client share the protocol with the server and nothing else', () => {
    expectReported('client/src/to-server.ts', true);
    expectReported('client/src/to-protocol.ts', false);
    for (const room of ROOMS) expectReported(`server/src/${room}/to-client.ts`, true);
  });

  it('is kept by every file there is', () => {
    assert.deepEqual([...filesReportedBy('.')], []);
  });

  function plant(file: string, specifier: string): void {
    mkdirSync(path.dirname(path.join(planted, file)), { recursive: true });
    writeFileSync(path.join(planted, file), `import { thing } from '${specifier}';\n\nthing();\n`);
  }

  function expectReported(file: string, expected: boolean): void {
    assert.equal(reported.has(file), expected, `${file} should ${expected ? '' : 'not '}be reported`);
  }
});

const IMPORT_RULES = ['lint/style/noRestrictedImports', 'lint/correctness/noNodejsModules'];

/** The files in a folder that break one of the two rules about imports. */
function filesReportedBy(folder: string): ReadonlySet<string> {
  const biome = path.resolve('node_modules/@biomejs/biome/bin/biome');
  const options = ['--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none'];
  const ran = spawnSync(process.execPath, [biome, 'lint', ...options, 'server', 'client'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  const report: unknown = JSON.parse(ran.stdout);
  assert.ok(isReport(report), `Biome gave no report: ${ran.stdout}${ran.stderr}`);
  const broken = report.diagnostics.filter(({ category }) => IMPORT_RULES.includes(category));
  return new Set(broken.map(({ location }) => location.path.replaceAll('\\', '/')));
}

interface Report {
  readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: string } }[];
}

function isReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && 'diagnostics' in value && Array.isArray(value.diagnostics);
}
