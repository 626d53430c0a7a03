import type { Intervention } from '../../domain/intervention.js';
import { knownDay } from '../../domain/knownDay.js';
import type { Period } from '../../domain/period.js';
import { overlap } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { type Support, supportPaidBy } from '../../domain/support.js';
import type { Texts } from '../../domain/texts.js';
import { warningUnlessMotivated } from '../motivated.js';
import { type OtherPayer, payDaysFrom } from '../otherPayer.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';

const SHORT_TERM_RESIDENCE = 'elv';
const RELIEF = 'ontlasting';

/** Words with which people write that a stay is there to relieve those who care. */
const SPEAKS_OF_RELIEF = /respijt|ontlast|mantelzorg\w*\s+(even\s+)?(rust|vrij|vakantie)|op adem/i;

function speaksOfRelief(text: string | undefined): boolean {
  return text !== undefined && SPEAKS_OF_RELIEF.test(text);
}

function aimsAtRelief({ natures, motivation, label, goals }: Intervention): boolean {
  return (
    natures.includes(RELIEF) ||
    [motivation, label, ...goals.flatMap((goal) => [goal.label, goal.ownWords])].some(speaksOfRelief)
  );
}

/** What is there for respite: which law depends on the age. */
function insteadFor(plan: PlanModel, { person }: Support, days: Period): Texts {
  const childhood = plan.atAge(person, 0, 18);
  return childhood && overlap(childhood, days)
    ? { nl: 'logeren uit de Jeugdwet (`logeren-jeugd`)', en: 'a respite stay under the Youth Act (`logeren-jeugd`)' }
    : {
        nl: 'kortdurend verblijf uit de Wmo (`kortdurend-verblijf`)',
        en: 'a short stay under the Wmo (`kortdurend-verblijf`)',
      };
}

/** Respite is paid by the Wlz for who has an indication, else by the municipality: which law depends on the age. */
function respitePayer(plan: PlanModel, { person }: Support, days: Period): OtherPayer {
  const indicated = plan.wlz(person).find(({ period }) => overlap(period, days));
  if (indicated) {
    return { law: 'Wlz', service: 'logeeropvang-wlz', decision: indicated.indication };
  }
  const childhood = plan.atAge(person, 0, 18);
  return childhood && overlap(childhood, days)
    ? { law: 'Jeugdwet', service: 'logeren-jeugd' }
    : { law: 'Wmo', service: 'kortdurend-verblijf' };
}

export const zvw10 = defineRule({
  code: 'ZVW-10',
  title: {
    nl: 'Respijt via eerstelijnsverblijf',
    en: 'Respite through short-term residence',
  },
  severity: 'warning',
  explanation: {
    nl: 'Eerstelijnsverblijf (elv) uit de Zvw is er als verblijf medisch nodig is. Zegt het plan dat het verblijf een mantelzorger ontlast (`aard ontlasting`, of in de motivering of het doel), dan past kortdurend verblijf uit de Wmo, logeren uit de Jeugdwet of logeeropvang uit de Wlz beter. Met een Wlz-indicatie geldt WLZ-08.',
    en: 'Short-term residence (elv) under the Zvw is for a stay that is medically necessary. When the plan says that the stay relieves an informal carer (`aard ontlasting`, or in the motivation or the goal), a short stay under the Wmo, a respite stay under the Youth Act or under the Wlz fits better. With a Wlz indication WLZ-08 applies.',
  },
  exceptions: [
    {
      nl: 'Staat er een `motivering` met een medische reden, dan blijft de melding als informatie staan.',
      en: 'With a medical reason under `motivering` it stays as information.',
    },
  ],
  mended: {
    nl: 'Anna logeert om haar zus te ontlasten; dat is kortdurend verblijf uit de Wmo.',
    en: 'Anna stays over to relieve her sister; that is a short stay under the Wmo.',
  },
  sources: [
    article('Besluit zorgverzekering', 'art. 2.12', 2026),
    article('Wmo 2015', 'art. 1.1.1 (maatwerkvoorziening, 1°)', 2026),
  ],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const support of supportPaidBy(plan, 'Zvw')) {
      const { line, person, service, period } = support;
      if (service.name === SHORT_TERM_RESIDENCE && aimsAtRelief(line)) {
        const instead = insteadFor(plan, support, period);
        yield {
          subject: line,
          overlap: period,
          costOf: line,
          severity: speaksOfRelief(line.motivation) ? 'warning' : warningUnlessMotivated(line),
          fixes: (details) => payDaysFrom(plan, line, details.overlap, respitePayer(plan, support, period)),
          message: (details) => {
            const { nl, en } = atStake(details);
            return {
              nl: `De Zvw betaalt ${line.name} terwijl het verblijf van ${person.name} bedoeld is om mantelzorgers te ontlasten: ${nl}. Regel ${instead.nl}, of leg bij \`motivering\` de medische reden vast.`,
              en: `The Zvw pays for ${line.name} while the stay of ${person.name} is meant to relieve informal carers: ${en}. Arrange ${instead.en}, or record the medical reason under \`motivering\`.`,
            };
          },
        };
      }
    }
  },
});
