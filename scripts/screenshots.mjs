// @ts-check
// npm run screenshots: puts the pictures that the last run of the screen tests took where the documents look for them.
import './node-version.mjs';

const { runScript } = await import('./failure.mjs');
const { bringPictures } = await import('./screenshots/bring.mjs');

await runScript(bringPictures);
