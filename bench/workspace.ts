import { readFileSync } from 'node:fs';
import { FileChangeType, ReferencesRequest, WorkspaceSymbolRequest } from 'vscode-languageserver-protocol/node';
import { CheckAllRequest } from '../server/src/protocol/checkAll.js';
import { PlanTreeRequest } from '../server/src/protocol/planTree.js';
import { TestClient } from '../test/protocol/client.js';
import { type Figure, type Measured, only } from './figures.js';
import { keystrokesIn } from './keystroke.js';
import { median, percentile } from './measure.js';
import { planFiles, writePlans } from './plans/folder.js';
import { generatePlan } from './plans/plan.js';

const PLANS = 5_000;
const LINES = 150;
const OPEN_LINES = 500;
const MEGABYTE = 1_000_000;

/** A whole municipality in one folder: how long until everything is known, what that costs, and what typing notices. */
export async function measureWorkspace(): Promise<Measured> {
  const client = await TestClient.start();
  try {
    const uri = await client.open('bench.regie', generatePlan({ seed: 1, lines: OPEN_LINES }));
    await client.diagnostics(uri, () => true);
    const alone = residentMegabytes(client);
    writePlans(client.folder, planFiles(PLANS, LINES, 10));
    await client.reportFile('', FileChangeType.Created);
    const names = await taken(() => client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'Oever' }));
    const afterNames = residentMegabytes(client);
    // From here on the side bar is shown, so that all plans are judged as soon as nobody types.
    await client.connection.sendRequest(PlanTreeRequest, {});
    const meanwhile = await keystrokesIn(client, uri);
    const judged = await taken(() => client.connection.sendRequest(CheckAllRequest, {}));
    const tree = await taken(() => client.connection.sendRequest(PlanTreeRequest, {}));
    const afterwards = await keystrokesIn(client, uri);
    const guide = await client.open('gids.regie');
    const uses = await taken(() =>
      client.connection.sendRequest(ReferencesRequest.type, {
        textDocument: { uri: guide },
        position: client.positionOf(guide, 'Oever', 'aanbieder '),
        context: { includeDeclaration: false },
      }),
    );
    return {
      title: `${PLANS} plans of ${LINES} lines in the workspace, one in ten broken, and one of ${OPEN_LINES} lines open`,
      figures: [
        only('until all names are known, while a request waits for them', names, 'ms'),
        only('until all plans are judged, while a request waits for that', judged, 'ms'),
        only('the roots of the tree of plans', tree, 'ms'),
        only('every use of a provider in all of them', uses, 'ms'),
        ...strokes('keystroke while they are being judged', meanwhile),
        ...strokes('keystroke when all are judged', afterwards),
        only('memory of the server with the open plan alone', alone, 'MB'),
        only('memory when all names are known', afterNames, 'MB'),
        only('memory when all plans are judged', residentMegabytes(client), 'MB'),
      ],
    };
  } finally {
    client.clear();
  }
}

function strokes(what: string, times: readonly number[]): readonly Figure[] {
  return [only(`${what}, median`, median(times), 'ms'), only(`${what}, 95 of 100 below`, percentile(times, 95), 'ms')];
}

async function taken(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** What the process takes of the machine's memory now, as Linux counts it; 0 elsewhere. */
function residentMegabytes({ server }: TestClient): number {
  try {
    const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
    const [, kilobytes = '0'] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
    return (Number(kilobytes) * 1024) / MEGABYTE;
  } catch {
    return 0;
  }
}
