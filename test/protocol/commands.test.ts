import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import {
  JUDGE_ANSWER,
  NEW_GUIDE,
  NEW_PLAN,
  NEW_PLAN_QUESTIONS,
  type NewPlanAnswer,
  type NewPlanQuestions,
} from '../../server/src/protocol/newPlan.js';
import {
  CHECK_NAMES,
  type ListedRule,
  NAMES_FILE_FOR,
  type NamesRemarks,
  PLAN_AS_MARKDOWN,
  RULE_LIST,
  RULE_PAGE,
  TRAINING_COPY,
  type TrainingCopyAnswer,
} from '../../server/src/protocol/planCommands.js';
import { TestClient } from './client.js';

describe('what the commands of the extension ask', () => {
  let client: TestClient;
  let linde: string;
  let half: string;

  before(async () => {
    client = await TestClient.start();
    linde = await client.open('linde.regie');
    half = await client.open('half.regie', 'plan "Half: af\npersoon Noor { geboren 20\ninzet Hulp { voor Noor,\n');
    await client.untilReported(linde, 'JW-03');
  });

  after(() => client.clear());

  it('gives the templates, and who may coordinate by the guide', async () => {
    const plain = await ask<NewPlanQuestions>(NEW_PLAN_QUESTIONS, {});
    assert.deepEqual(
      plain.templates.map(({ name }) => name),
      ['licht', 'volledig', 'jeugd', 'ouderen', 'schulden'],
    );
    assert.deepEqual(plain.coordinators, []);
    const guided = await ask<NewPlanQuestions>(NEW_PLAN_QUESTIONS, { guide: client.uri('gids.regie') });
    assert.deepEqual(
      guided.coordinators.map(({ name }) => name),
      ['Samira', 'Joost', 'Bram', 'Femke'],
    );
    const none = await ask<NewPlanQuestions>(NEW_PLAN_QUESTIONS, { guide: client.uri('weg.regie') });
    assert.deepEqual(none.coordinators, []);
  });

  it('says what is wrong with an answer', async () => {
    assert.equal(await ask<string | null>(JUDGE_ANSWER, { question: 'persons', answer: 'Kind, Moeder' }), null);
    assert.match(
      (await ask<string | null>(JUDGE_ANSWER, { question: 'persons', answer: 'doel' })) ?? '',
      /woord van de taal/,
    );
    assert.match(
      (await ask<string | null>(JUDGE_ANSWER, { question: 'to', answer: '2026-01-01', from: '2026-02-01' })) ?? '',
      /voor de eerste/,
    );
    assert.equal(await ask<string | null>(JUDGE_ANSWER, { question: 'to', answer: '1 maart 2026', from: 'x' }), null);
  });

  it('makes a plan below the guide, and a guide; a guide that is none is refused with a sentence', async () => {
    const params = { template: 'licht', persons: 'Inwoner', from: '2026-01-01', to: '2026-12-31' };
    const plan = client.uri('onder/nieuw.regie');
    const made = await ask<NewPlanAnswer>(NEW_PLAN, {
      ...params,
      plan,
      guide: client.uri('gids.regie'),
      coordinator: 'Bram',
    });
    assert.ok(made.kind === 'document');
    assert.match(made.text, /^gebruik "\.\.\/gids\.regie"$/m);
    assert.match(made.text, /^regisseur Bram bij WijkteamZuid/m);
    const refused = await ask<NewPlanAnswer>(NEW_PLAN, { ...params, plan, guide: linde });
    assert.ok(refused.kind === 'refused');
    assert.match(refused.message, /linde\.regie is geen gids/);
    assert.equal((await ask<NewPlanAnswer>(NEW_GUIDE)).kind, 'document');
  });

  it('gives a plan as Markdown, also half typed, and nothing for what is no open plan', async () => {
    assert.match((await ask<string | null>(PLAN_AS_MARKDOWN, { uri: linde })) ?? '', /^# Linde/);
    assert.match((await ask<string | null>(PLAN_AS_MARKDOWN, { uri: half })) ?? '', /^# "?Half: af/);
    assert.equal(await ask(PLAN_AS_MARKDOWN, { uri: client.uri('gids.regie') }), null);
    assert.equal(await ask(PLAN_AS_MARKDOWN, { uri: client.uri('weg.regie') }), null);
  });

  it('makes a training copy, also half typed, and leaves the plan and its findings alone', async () => {
    const copy = await ask<TrainingCopyAnswer | null>(TRAINING_COPY, { uri: linde, namesFile: 'Marit = Jannie\n' });
    assert.ok(copy);
    assert.doesNotMatch(copy.text, /Noor(?!d)|Marit/);
    assert.match(copy.remarks[0] ?? '', /Lees de oefenversie/);
    assert.doesNotMatch((await ask<TrainingCopyAnswer | null>(TRAINING_COPY, { uri: half }))?.text ?? 'Noor', /Noor/);
    assert.equal(await ask(TRAINING_COPY, { uri: client.uri('weg.regie') }), null);
    await client.untilReported(linde, 'JW-03');
  });

  it('lists every rule once, in the language that is set', async () => {
    const rules = await ask<readonly ListedRule[]>(RULE_LIST);
    assert.equal(new Set(rules.map(({ code }) => code)).size, rules.length);
    assert.ok(rules.some(({ code, title }) => code === 'TAAL-60' && title.startsWith('Git bewaart')));
    assert.ok(rules.length > 150);
  });

  it('writes a page about a rule around an example that the client brings', async () => {
    const examples = { 'BUD-01': { wrong: 'te duur', right: 'passend', says: [{ nl: 'Te veel.', en: 'Too much.' }] } };
    const dutch = await ask<string | null>(RULE_PAGE, { name: 'BUD-01.md', examples });
    assert.match(dutch ?? '', /^# BUD-01 .*```regie\nte duur\n```.*- Te veel\..*```regie\npassend\n```/s);
    assert.match((await ask<string | null>(RULE_PAGE, { name: 'en/BUD-01.md', examples })) ?? '', /- Too much\./);
    assert.match((await ask<string | null>(RULE_PAGE, { name: 'en/README.md', examples })) ?? '', /\(BUD-01\.md\)/);
    for (const name of ['BUD-02.md', 'NEE-01.md', 'BUD-01', '']) {
      assert.equal(await ask<string | null>(RULE_PAGE, { name, examples }), null, name);
    }
  });

  it('checks a names file against the plan beside it', async () => {
    const text = 'Noor = Iemand\nNiemand = Iemand\nfout\n';
    const params = { uri: client.uri('linde.namen'), text };
    const untracked = await ask<NamesRemarks>(CHECK_NAMES, { ...params, tracked: false });
    assert.deepEqual(
      untracked.namesFile.map(({ severity, range }) => [severity, range.start.line]),
      [
        ['error', 2],
        ['warning', 1],
      ],
    );
    assert.deepEqual(untracked.plan, []);
    const tracked = await ask<NamesRemarks>(CHECK_NAMES, { ...params, tracked: true });
    assert.equal(tracked.plan[0]?.code, 'TAAL-60');
    assert.match(await ask<string>(NAMES_FILE_FOR, { uri: linde }), /^\/\/ Noor = /m);
  });

  function ask<Answer>(request: string, params: object = {}): Promise<Answer> {
    return client.connection.sendRequest<Answer>(request, params);
  }
});
