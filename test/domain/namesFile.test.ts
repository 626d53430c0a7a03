import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { namesFileOf, readNamesFile } from '../../server/src/domain/namesFile.js';
import { realNames } from '../../server/src/domain/realNames.js';

describe('a names file', () => {
  it('says who is meant by each role, with comments and empty lines between', () => {
    const { names, problems } = readNamesFile(
      '\ufeff// wie is wie\n\nMoeder = Anja de Voorbeeld\r\n  Zoon-1=Ben = Benjamin  \n# oud\nÉlise = E. van Test\n',
    );
    assert.deepEqual(
      names.map(({ pseudonym, name, range }) => [pseudonym, name, range.start.line, range.start.character]),
      [
        ['Moeder', 'Anja de Voorbeeld', 2, 0],
        ['Zoon-1', 'Ben = Benjamin', 3, 2],
        ['Élise', 'E. van Test', 5, 0],
      ],
    );
    assert.deepEqual(problems, []);
  });

  it('costs one message for each line that cannot be read, and keeps the others', () => {
    const { names, problems } = readNamesFile(
      'Moeder Anja\n= Anja\nDe moeder = Anja\nVader =\nKind = Bo\nKind = Bas\n',
    );
    assert.deepEqual(
      names.map(({ pseudonym, name }) => [pseudonym, name]),
      [['Kind', 'Bo']],
    );
    assert.deepEqual(
      problems.map(({ mistake, word, range }) => [mistake, word, range.start.line]),
      [
        ['noEqualsSign', 'Moeder Anja', 0],
        ['noPseudonym', 'Anja', 1],
        ['notOneWord', 'De moeder', 2],
        ['noRealName', 'Vader', 3],
        ['double', 'Kind', 5],
      ],
    );
  });

  it('lies beside its plan under the same name', () => {
    assert.equal(namesFileOf('/plannen/linde.regie'), '/plannen/linde.namen');
    assert.equal(namesFileOf('file:///plannen/LINDE.REGIE'), 'file:///plannen/LINDE.namen');
    assert.equal(namesFileOf('/plannen/linde.txt'), undefined);
  });
});

describe('real names in a text', () => {
  const naming = realNames([
    { pseudonym: 'Moeder', name: 'Anja' },
    { pseudonym: 'Zoon', name: 'Moeder $& Zoon' },
    { pseudonym: 'Zoon-1', name: 'Ben' },
  ]);

  it('stand where the role is a word of its own, and nowhere else', () => {
    assert.equal(naming('Moeder belt (Moeder). "Moeder"'), 'Anja belt (Anja). "Anja"');
    assert.equal(
      naming('Grootmoeder, Moeders, MoederOverste, stief-Moeder, Moeder2'),
      'Grootmoeder, Moeders, MoederOverste, stief-Moeder, Moeder2',
    );
  });

  it('are taken as they are, also when they look like a role or a pattern', () => {
    assert.equal(naming('Zoon en Zoon-1'), 'Moeder $& Zoon en Ben');
  });

  it('are absent without a names file', () => {
    assert.equal(realNames([])('Moeder'), 'Moeder');
  });
});
