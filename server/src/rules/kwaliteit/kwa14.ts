import { isAbsent } from '../../domain/fact.js';
import { scoresWithoutUse } from '../../domain/scoresWithoutUse.js';
import { defineRule } from '../rule.js';

export const kwa14 = defineRule({
  code: 'KWA-14',
  title: { nl: 'Alle leefgebieden gescoord, zonder doel', en: 'All life domains scored, without a goal' },
  severity: 'hint',
  explanation: {
    nl: 'Een plan legt niet meer vast dan nodig is. Zijn in één `zrm` alle dertien leefgebieden gescoord, dan noemt deze regel die waar niets in het plan iets mee doet: geen doel, geen effect in een `referentie`, en geen score van 1 of 2 die om een doel vraagt.',
    en: 'A plan records no more than needed. When one `zrm` scores all thirteen life domains, this rule names those that nothing in the plan uses: no goal, no effect in a `referentie`, and no score of 1 or 2 that asks for a goal.',
  },
  exceptions: [
    {
      nl: 'Met een `toelichting` bij de meting, waarin staat waarom alles is gescoord, zwijgt de regel.',
      en: 'With a `toelichting` with the scores that says why everything was scored, the rule says nothing.',
    },
  ],
  mended: {
    nl: 'Alleen de leefgebieden waar een doel bij hoort, zijn gescoord.',
    en: 'Only the life domains that a goal is about were scored.',
  },
  sources: [
    {
      title: 'AVG',
      article: 'art. 5 lid 1 onder c',
      certainty: 'known-high',
      note: { nl: 'niet meer gegevens dan nodig', en: 'no more data than needed' },
    },
    { title: 'Regieplan', certainty: 'product', note: { nl: 'alle dertien tegelijk', en: 'all thirteen at once' } },
  ],
  *check(plan) {
    const { goals, selfReliance, unreadable } = plan.facts;
    const isKnown =
      !unreadable.has('Goal') &&
      !unreadable.has('ReferenceScenario') &&
      goals.every(({ unclear }) => !unclear.has('leefgebied') && !unclear.has('voor'));
    for (const measured of isKnown ? selfReliance.filter((one) => isAbsent(one, 'toelichting')) : []) {
      const unused = scoresWithoutUse(plan, measured);
      if (unused.length > 0) {
        const names = unused.join(', ');
        yield {
          subject: measured,
          message: () => ({
            nl: `Bij ${measured.name} zijn alle dertien leefgebieden gescoord, maar het plan doet niets met ${names}; haal weg wat geen doel nodig heeft, of schrijf bij \`toelichting\` waarom het erbij hoort.`,
            en: `For ${measured.name} all thirteen life domains were scored, but the plan does nothing with ${names}; take out what no goal needs, or write as \`toelichting\` why it belongs there.`,
          }),
        };
      }
    }
  },
});
