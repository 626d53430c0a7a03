// Runs inside the page beside the text: leads from the page to the text, marks where the cursor is, and takes in a new
// page without losing one's place. The page can be read without it.
import type { FromPage, PageState, ToPage } from './messages.js';

interface Host {
  postMessage(message: FromPage): void;
  setState(state: PageState): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
let cursorLine: number | null = null;

const { uri = '', kind = '' } = document.body.dataset;
host.setState({ uri, kind });

document.addEventListener('click', (event) => {
  const chosen = event.target instanceof Element ? event.target : null;
  // A table opens and closes without leading anywhere.
  const place = chosen?.closest('summary') ? null : chosen?.closest<HTMLElement | SVGElement>('[data-line]');
  const line = numberOf(place?.dataset['line']);
  if (line !== undefined && !hasSelection()) {
    host.postMessage({ type: 'reveal', line, character: numberOf(place?.dataset['character']) ?? 0 });
  }
});

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.type) {
    case 'page':
      show(data.main, data.language);
      break;
    case 'cursor':
      cursorLine = data.line;
      mark(true);
      break;
  }
});

host.postMessage({ type: 'ready' });

/** Puts the new page in place of the old one; what is open stays open, and what is in view stays in view. */
function show(main: string, language: string): void {
  const before = document.querySelector('main');
  const incoming = new DOMParser().parseFromString(main, 'text/html').querySelector('main');
  if (!before || !incoming) {
    return;
  }
  const open = [...before.querySelectorAll('details')].map((details) => details.open);
  for (const [position, details] of [...incoming.querySelectorAll('details')].entries()) {
    details.open = open[position] ?? false;
  }
  const focused = focusedPlace(before);
  const top = window.scrollY;
  before.replaceWith(document.adoptNode(incoming));
  document.documentElement.lang = language;
  incoming.querySelectorAll<HTMLElement>('button.place')[focused]?.focus({ preventScroll: true });
  window.scrollTo({ top, behavior: 'instant' });
  mark(false);
}

/** Which of the places has the keyboard; -1 when none has. */
function focusedPlace(main: Element): number {
  const { activeElement } = document;
  return activeElement === null ? -1 : [...main.querySelectorAll('button.place')].indexOf(activeElement);
}

/** Marks what the cursor's line is about: the elements with the fewest lines around it. */
function mark(follow: boolean): void {
  for (const marked of document.querySelectorAll('[aria-current]')) {
    marked.removeAttribute('aria-current');
  }
  if (cursorLine === null) {
    return;
  }
  const line = cursorLine;
  const around = [...document.querySelectorAll<HTMLElement | SVGElement>('[data-from]')]
    .map((element) => ({ element, from: numberOf(element.dataset['from']), to: numberOf(element.dataset['to']) }))
    .filter(({ from, to }) => from !== undefined && to !== undefined && from <= line && line <= to);
  const smallest = Math.min(...around.map(({ from = 0, to = 0 }) => to - from));
  const nearest = around.filter(({ from = 0, to = 0 }) => to - from === smallest).map(({ element }) => element);
  const outermost = nearest.filter((element) => !nearest.some((other) => other !== element && other.contains(element)));
  for (const element of outermost) {
    element.setAttribute('aria-current', 'true');
  }
  if (follow && !outermost.some(isInView)) {
    outermost.find(isShown)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return isShown(element) && bottom > 0 && top < window.innerHeight;
}

/** Someone who selects words to copy them does not want to leave. */
function hasSelection(): boolean {
  const selection = window.getSelection();
  return selection !== null && !selection.isCollapsed;
}

function numberOf(text: string | undefined): number | undefined {
  return text === undefined || !/^\d+$/.test(text) ? undefined : Number(text);
}
