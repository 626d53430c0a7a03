import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { describe, it } from 'mocha';
import { PROGRAM } from './regieplan.js';

describe('regieplan lsp --stdio', () => {
  it('serves an editor until the editor ends it', async () => {
    const child = spawn(process.execPath, [PROGRAM, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const exit = new Promise((resolve) => child.on('close', resolve));
    const answered = firstMessage(child.stdout.setEncoding('utf8'));
    const params = { processId: null, rootUri: null, capabilities: {} };
    child.stdin.write(framed({ jsonrpc: '2.0', id: 1, method: 'initialize', params }));
    assert.match(await answered, /"capabilities":\{.*"completionProvider"/);
    child.stdin.write(framed({ jsonrpc: '2.0', id: 2, method: 'shutdown' }));
    child.stdin.write(framed({ jsonrpc: '2.0', method: 'exit' }));
    assert.equal(await exit, 0);
  });
});

function framed(message: object): string {
  const content = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
}

/** The content of the first message that arrives; the stream stays open for what follows. */
function firstMessage(stream: Readable): Promise<string> {
  let received = '';
  return new Promise((resolve) => {
    stream.on('data', (chunk) => {
      received += String(chunk);
      const [, length, content = ''] = /^Content-Length: (\d+)\r\n(?:.+\r\n)*\r\n([\s\S]*)$/.exec(received) ?? [];
      if (length !== undefined && Buffer.byteLength(content) >= Number(length)) {
        resolve(content);
      }
    });
    stream.on('close', () => resolve(received));
  });
}
