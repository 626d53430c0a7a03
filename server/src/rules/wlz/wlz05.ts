import { knownDay } from '../../domain/knownDay.js';
import { does, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { wlzStretches } from '../../domain/wlzDays.js';
import { leaveOut } from '../lineFixes.js';
import { warningUnlessMotivated } from '../motivated.js';
import { deliveryOf } from '../otherSide.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';
import { isResidence } from './residence.js';

const HOME_ADAPTATION: ReadonlySet<CareFunction> = new Set<CareFunction>(['woningaanpassing']);

/** Making one house accessible for visits is a matter of the municipality's own ordinance. */
const FOR_VISITS = 'bezoekbaar-maken';

export const wlz05 = defineRule({
  code: 'WLZ-05',
  title: {
    nl: 'Wmo-woningaanpassing bij Wlz-verblijf',
    en: 'Wmo home adaptation during Wlz residence',
  },
  severity: 'warning',
  explanation: {
    nl: 'Wie in een Wlz-instelling verblijft, woont niet meer in het eigen huis; het college kan een woningaanpassing dan weigeren.',
    en: 'Someone who resides in a Wlz institution no longer lives in the own house; the municipality may then refuse a home adaptation.',
  },
  exceptions: [
    {
      nl: 'Toegestaan blijven het bezoekbaar maken van een woning (volgens de verordening), deeltijdverblijf en levering thuis.',
      en: 'Still allowed: making a house accessible for visits (under the ordinance), part-time residence and delivery at home.',
    },
    {
      nl: 'Staat bij de inzet een `motivering`, dan blijft de melding als informatie staan.',
      en: 'With a `motivering` on the line it stays as information.',
    },
  ],
  mended: {
    nl: 'De inzet maakt het huis alleen bezoekbaar, zodat Anna haar familie kan bezoeken; dat mag naast verblijf.',
    en: 'The support only makes the house fit to visit, so that Anna can see her family; that is allowed beside residence.',
  },
  sources: [article('Wmo 2015', 'art. 2.3.5 lid 6', 2026)],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const { line, person, service, period } of supportPaidBy(plan, 'Wmo')) {
      const concerns = does(service, HOME_ADAPTATION) && service.name !== FOR_VISITS;
      const residing = concerns
        ? wlzStretches(plan, person, (days) => isResidence(days) && !days.forms.has('deeltijd'), period)
        : [];
      for (const { period: overlap, facts: indications } of residing) {
        yield {
          subject: line,
          related: indications.map(deliveryOf),
          overlap,
          costOf: line,
          severity: warningUnlessMotivated(line),
          message: (details) => {
            const { nl, en } = atStake(details);
            return {
              nl: `De Wmo betaalt ${line.name} terwijl ${person.name} in een Wlz-instelling verblijft en niet meer thuis woont: ${nl}. Het college kan de aanpassing weigeren; haal ${line.name} uit het plan, of leg bij \`motivering\` uit waarom de aanpassing nodig is.`,
              en: `The Wmo pays for ${line.name} while ${person.name} resides in a Wlz institution and no longer lives at home: ${en}. The municipality may refuse the adaptation; take ${line.name} out of the plan, or explain under \`motivering\` why it is needed.`,
            };
          },
          fixes: (details) => leaveOut(plan, line, details.overlap),
        };
      }
    }
  },
});
