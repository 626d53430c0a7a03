import { TestClient } from '../test/protocol/client.js';
import { atMost, type Figure, type Measured, only } from './figures.js';
import { median, percentile } from './measure.js';
import { planFiles, writePlans } from './plans/folder.js';
import { generatePlan } from './plans/plan.js';

const LINES = 500;
const LIMIT_MS = 30;
const WARMING_UP = 40;
const KEYSTROKES = 60;

/** From the moment a key is pressed in an open plan until the editor has what there is to say about it. */
export async function measureKeystroke(): Promise<Measured> {
  const alone = await keystrokes(() => {});
  const among = await keystrokes((folder) => {
    writePlans(folder, planFiles(1000, 150, 10));
  });
  return {
    title: `A keystroke in a plan of ${LINES} lines → diagnostics published, over standard input and output`,
    figures: [
      ...figuresOf('alone', alone),
      ...figuresOf('with 1,000 other plans in the workspace, 100 of them broken', among),
    ],
  };
}

function figuresOf(where: string, taken: readonly number[]): readonly Figure[] {
  return [
    atMost(`${where}, median of ${KEYSTROKES}`, median(taken), LIMIT_MS, 'ms'),
    only(`${where}, 95 of 100 below`, percentile(taken, 95), 'ms'),
  ];
}

async function keystrokes(prepare: (folder: string) => void): Promise<readonly number[]> {
  const client = await TestClient.start();
  try {
    prepare(client.folder);
    const uri = await client.open('bench.regie', generatePlan({ seed: 1, lines: LINES }));
    await client.diagnostics(uri, () => true);
    return await keystrokesIn(client, uri);
  } finally {
    client.clear();
  }
}

/** So many keystrokes in a generated plan that is open, each in milliseconds. */
export async function keystrokesIn(client: TestClient, uri: string): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let stroke = 0; stroke < WARMING_UP + KEYSTROKES; stroke++) {
    const ms = await keystroke(client, uri, stroke);
    if (stroke >= WARMING_UP) {
      taken.push(ms);
    }
  }
  return taken;
}

/** Letters typed into a text, and every other time a price that is half typed and so broken for a moment. */
async function keystroke(client: TestClient, uri: string, stroke: number): Promise<number> {
  const at = stroke % 2 === 0 ? '"Hulp bij' : 'tarief €';
  const { end } = client.rangeOf(uri, at);
  const range = { start: end, end };
  const published = client.published.get(uri) ?? 0;
  const start = performance.now();
  await client.change(uri, { range, text: stroke % 2 === 0 ? 'e' : '9' });
  await client.diagnostics(uri, () => (client.published.get(uri) ?? 0) > published);
  return performance.now() - start;
}
