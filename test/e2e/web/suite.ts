// What VS Code for the Web calls inside its extension host: what holds on a computer holds in a browser too.
import '../host/activation.test.js';
import '../host/completion.test.js';
import '../host/plan.test.js';
import './browser.test.js';

export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    mocha.run((failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} tests failed.`))));
  });
}
