import { isAbsent } from '../../domain/fact.js';
import type { Goal } from '../../domain/goals.js';
import type { Texts } from '../../domain/texts.js';
import { wordsIn } from '../../domain/textWords.js';
import { defineRule } from '../rule.js';
import { listOf } from '../wording.js';

/** Goal Attainment Scaling describes every step. */
const STEPS: readonly number[] = [-2, -1, 0, 1, 2];

/** A goal that speaks of "I" or "we" is in the family's own words. */
const OWN_VOICE: ReadonlySet<string> = new Set(['ik', 'wij', 'we', 'mijn', 'ons', 'onze']);

export const kwa02 = defineRule({
  code: 'KWA-02',
  title: { nl: 'Doel is niet in eigen woorden of niet scherp', en: 'Goal is not in own words or not sharp' },
  severity: 'info',
  explanation: {
    nl: 'Een doel is van het gezin: het staat er in hun eigen woorden (`woorden`, of een omschrijving met ik of wij). Het zegt wat er anders wordt en wanneer het klaar is (`gereed`). Gebruikt u een schaal, beschrijf dan alle vijf de stappen, van -2 tot en met 2. Eigenaar, indicator en evaluatie bekijkt KWA-01.',
    en: 'A goal is the family’s: it is there in their own words (`woorden`, or a description with I or we). It says what will be different and when it is ready (`gereed`). When you use a scale, describe all five steps, from -2 to 2. Owner, indicator and evaluation are KWA-01.',
  },
  exceptions: [],
  mended: {
    nl: 'Het doel staat er in de woorden van Anna, met de dag waarop het klaar is.',
    en: 'The goal stands there in Anna’s words, with the day on which it is done.',
  },
  sources: [
    { title: '1Gezin1Plan', certainty: 'practice' },
    { title: 'Goal Attainment Scaling', certainty: 'practice' },
  ],
  *check(plan) {
    for (const goal of plan.facts.goals) {
      const missing = [...lacks(goal)];
      if (missing.length > 0) {
        yield {
          subject: goal,
          message: () => {
            const list = listOf(missing);
            return {
              nl: `Doel ${goal.name} mist ${list.nl}; vul het doel samen met het gezin aan.`,
              en: `Goal ${goal.name} lacks ${list.en}; complete the goal together with the family.`,
            };
          },
        };
      }
    }
  },
});

function* lacks(goal: Goal): Generator<Texts> {
  if (goal.label === undefined) {
    yield { nl: 'een omschrijving van wat er anders wordt', en: 'a description of what will be different' };
  }
  if (isAbsent(goal, 'woorden') && !wordsIn(goal.label ?? '').some((word) => OWN_VOICE.has(word))) {
    yield { nl: 'de eigen woorden van het gezin (`woorden`)', en: 'the family’s own words (`woorden`)' };
  }
  if (isAbsent(goal, 'gereed')) {
    yield { nl: 'een datum waarop het klaar is (`gereed`)', en: 'a date on which it is ready (`gereed`)' };
  }
  const missingSteps = STEPS.filter((step) => !goal.scale.has(step));
  if (!isAbsent(goal, 'schaal') && !goal.unclear.has('schaal') && missingSteps.length > 0) {
    const steps = missingSteps.join(', ');
    yield { nl: `stap ${steps} van de schaal`, en: `step ${steps} of the scale` };
  }
}
