// @ts-check
// The browser in which the stand-in shows VS Code.
import { chromium } from 'playwright-core';
import { findChromium } from '../setup/chromium.mjs';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser for this process. */
export function launchBrowser() {
  return chromium.launch(options());
}

/** A browser that other processes connect to, at its wsEndpoint(). */
export function serveBrowser() {
  return chromium.launchServer(options());
}

function options() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('There is no Chromium or Chrome here; set CHROMIUM_PATH.');
  return { executablePath, headless: !process.env['HEADED'], args: ARGUMENTS };
}
