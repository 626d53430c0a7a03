import type { Day } from '../../domain/day.js';
import { dutchDay, englishDay } from '../../domain/dayText.js';
import { dutchDecimal, englishDecimal } from '../../domain/decimal.js';
import type { RelatedFact } from '../../domain/finding.js';
import type { Trigger } from '../../domain/goals.js';
import type { Texts } from '../../domain/texts.js';
import { type Firing, type Reading, triggerState } from '../../domain/triggerState.js';
import { defineRule } from '../rule.js';
import { listOf } from '../wording.js';

export const kwa15 = defineRule({
  code: 'KWA-15',
  title: { nl: 'Afspraak is afgegaan en niet opgevolgd', en: 'An agreement has fired and was not followed up' },
  severity: 'warning',
  explanation: {
    nl: 'Voldoen de metingen aan de voorwaarde van een afspraak over op- of afschalen, dan doet iemand binnen de termijn wat is afgesproken, en schrijft `opgevolgd` met de datum. Is de termijn voorbij zonder opvolging, dan is dat een waarschuwing, en bij veiligheid een fout.',
    en: 'When the measurements meet the condition of an agreement on scaling, someone does what was agreed within the term and writes `opgevolgd` with the date. When the term is over without a follow-up, that is a warning, and for safety an error.',
  },
  exceptions: [
    {
      nl: 'De termijn loopt nog: de laatste dag telt mee.',
      en: 'The term has not ended: its last day counts.',
    },
    {
      nl: 'Er is opgevolgd, op of na de dag waarop de afspraak afging.',
      en: 'It was followed up, on or after the day on which it fired.',
    },
    {
      nl: 'De voorwaarde gaat over iets wat gebeurt en niet over een meting.',
      en: 'The condition is about something that happens, not about a measurement.',
    },
  ],
  mended: {
    nl: 'De afspraak is opgevolgd, en wanneer dat was staat erbij.',
    en: 'The agreement was followed up, and the plan says when.',
  },
  sources: [{ title: 'Regieplan', certainty: 'product' }],
  *check(plan) {
    const { triggers, today } = plan.facts;
    for (const trigger of triggers.filter(({ unclear }) => !unclear.has('opgevolgd') && !unclear.has('als'))) {
      const state = triggerState(trigger, today);
      if (state.kind === 'fired' && isOverdue(state, today)) {
        yield {
          subject: trigger,
          severity: trigger.safety ? 'error' : 'warning',
          related: state.readings.map(readingSide),
          message: () => messageOf(trigger, state),
        };
      }
    }
  },
});

/** The last day of the term still counts as in time. */
function isOverdue({ actBy, followedUpOn }: Firing, today: Day): boolean {
  return followedUpOn === undefined && actBy !== undefined && actBy < today;
}

function messageOf(trigger: Trigger, { on, actBy = on, readings }: Firing): Texts {
  const measured = listOf(readings.map(readingText));
  const who = trigger.responsible?.name;
  return {
    nl: `Op ${dutchDay(on)} ging ${trigger.name} af (${measured.nl}), maar niets zegt dat er is opgevolgd; dat moest uiterlijk ${dutchDay(actBy)}. Laat ${who ?? 'iemand'} doen wat is afgesproken, en schrijf \`opgevolgd\` met de datum.`,
    en: `On ${englishDay(on)} ${trigger.name} fired (${measured.en}), but nothing says that it was followed up; that was due by ${englishDay(actBy)}. Have ${who ?? 'someone'} do what was agreed, and write \`opgevolgd\` with the date.`,
  };
}

function readingText({ indicator, measurement }: Reading): Texts {
  return {
    nl: `${indicator.name} ${dutchDecimal(measurement.value)}`,
    en: `${indicator.name} ${englishDecimal(measurement.value)}`,
  };
}

function readingSide({ indicator, measurement }: Reading): RelatedFact {
  return {
    fact: indicator,
    place: indicator.place,
    label: {
      nl: `gemeten op ${dutchDay(measurement.day)}: ${dutchDecimal(measurement.value)}`,
      en: `measured on ${englishDay(measurement.day)}: ${englishDecimal(measurement.value)}`,
    },
  };
}
