import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { URI } from 'langium';
import { NodeFileSystem } from 'langium/node';
import { Checker } from '../../server/src/check/checker.js';
import { namesDeclaredIn, sectionsOf } from '../../server/src/language/librarySections.js';
import { createRegieplanServices } from '../../server/src/language/module.js';
import { libraryTexts, TEST_DAY, testServices } from '../support/checker.js';

describe('the built-in laws, each statement on its own', () => {
  it('declare the names that the parser finds', () => {
    for (const document of testServices().shared.workspace.LibraryDocuments.all) {
      const { statements } = document.parseResult.value;
      const names = statements.flatMap((statement) => ('name' in statement ? [statement.name] : []));
      assert.deepEqual(namesDeclaredIn(document.textDocument.getText()), names);
    }
  });

  it('stand on the lines on which they stand in their file', () => {
    const services = createRegieplanServices(NodeFileSystem, libraryTexts().flatMap(sectionsOf));
    const { LibraryDocuments } = services.shared.workspace;
    for (const whole of testServices().shared.workspace.LibraryDocuments.all) {
      for (const statement of whole.parseResult.value.statements) {
        const name = 'name' in statement ? statement.name : assert.fail('a statement of a law has a name');
        const [section] = LibraryDocuments.declaring(name);
        const [alone, ...others] = section?.parseResult.value.statements ?? [];
        assert.deepEqual(others, []);
        assert.deepEqual(alone?.$cstNode?.range, statement.$cstNode?.range, name);
      }
    }
  });

  for (const name of ['linde', 'vermeer', 'bakker']) {
    it(`say the same about ${name}`, async () => {
      const file = path.resolve(`examples/${name}.regie`);
      const remarksWith = async (services: ReturnType<typeof testServices>): Promise<readonly unknown[]> => {
        const checker = new Checker(services, TEST_DAY);
        const { remarks } = await checker.check(URI.file(file), readFileSync(file, 'utf8'));
        return remarks.map(({ code, place, message }) => ({ code, place, message }));
      };
      const sections = createRegieplanServices(NodeFileSystem, libraryTexts().flatMap(sectionsOf));
      assert.deepEqual(await remarksWith(sections), await remarksWith(testServices()));
    });
  }
});
