// Pictures for the documents, cut to what they are about. `npm run screenshots` puts them where the documents look.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** What a picture may be cut to; several parts give the smallest picture that has them all. */
const PARTS = {
  editor: '.part.editor',
  panel: '.part.panel',
  sideBar: '.part.sidebar',
  question: '.quick-input-widget',
  page: 'iframe.webview.ready',
} as const;
export type PicturePart = keyof typeof PARTS;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** @param folder Where the pictures are kept, each by its path below `docs/images`, without `.png`. */
export async function takePicture(
  page: Page,
  folder: string,
  name: string,
  parts: readonly PicturePart[],
  most: Partial<Pick<Box, 'width' | 'height'>>,
): Promise<void> {
  const boxes = await Promise.all(parts.map((part) => page.locator(PARTS[part]).last().boundingBox()));
  const around = boxes.reduce<Box | null>(
    (union, box) => (union && box ? including(union, box) : (box ?? union)),
    null,
  );
  if (!around) throw new Error(`Nothing of ${parts.join(', ')} is on the screen.`);
  const file = path.join(folder, `${name}.png`);
  mkdirSync(path.dirname(file), { recursive: true });
  await page.screenshot({
    path: file,
    clip: {
      ...around,
      width: Math.min(around.width, most.width ?? around.width),
      height: Math.min(around.height, most.height ?? around.height),
    },
  });
}

function including(one: Box, other: Box): Box {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}
