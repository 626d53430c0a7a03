import { knownDay } from '../../domain/knownDay.js';
import { decisionsBehind } from '../../domain/lineDecisions.js';
import { does, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';

const RESIDENCE: ReadonlySet<CareFunction> = new Set<CareFunction>(['jeugdverblijf']);

/** A foster family and a family home are what the law asks for; closed care is ordered by a court, which gives its reasons. */
const NEEDS_NO_REASON: ReadonlySet<string> = new Set(['pleegzorg', 'gezinshuis', 'gesloten-jeugdhulp']);

export const jw10 = defineRule({
  code: 'JW-10',
  title: {
    nl: 'Verblijf buiten een pleeggezin of gezinshuis zonder motivering',
    en: 'Stay outside a foster family or family home without a motivation',
  },
  severity: 'warning',
  explanation: {
    nl: 'Kan een kind niet thuis wonen, dan komt het in een pleeggezin of een gezinshuis, tenzij dat niet in zijn belang is. Kiest u voor een instelling, schrijf dan bij de inzet of bij het besluit een `motivering`.',
    en: 'A child that cannot live at home goes to a foster family or a family home, unless that is not in its interest. When you choose an institution, write a `motivering` on the line or on the decision.',
  },
  exceptions: [
    {
      nl: 'Gesloten jeugdhulp telt niet mee: daarover beslist de kinderrechter.',
      en: 'Closed youth care does not count: the juvenile court decides on that.',
    },
    {
      nl: 'Met een `motivering` bij de inzet of bij het besluit zwijgt de regel.',
      en: 'With a `motivering` on the line or on the decision the rule says nothing.',
    },
  ],
  mended: {
    nl: 'Er staat waarom een pleeggezin of gezinshuis nu niet in het belang van Noor is.',
    en: 'It says why a foster family or family home is not in Noor’s interest now.',
  },
  sources: [article('Jeugdwet', 'art. 2.3 lid 6', 2026)],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const support of supportPaidBy(plan, 'Jeugdwet')) {
      const { line, person, service, period } = support;
      const isInstitution = does(service, RESIDENCE) && !NEEDS_NO_REASON.has(service.name);
      const explained = [line, ...decisionsBehind(plan, support, 'Jeugdwet')].some(
        ({ motivation, unclear }) => motivation !== undefined || unclear.has('motivering'),
      );
      if (isInstitution && !explained && !line.unclear.has('op')) {
        yield {
          subject: line,
          overlap: period,
          costOf: line,
          message: (details) => {
            const { nl, en } = atStake(details);
            return {
              nl: `${line.name} is verblijf buiten een pleeggezin of gezinshuis, en het plan zegt niet waarom dat voor ${person.name} beter is: ${nl}. Zoek een pleeggezin of gezinshuis, of schrijf de reden bij \`motivering\`.`,
              en: `${line.name} is a stay outside a foster family or family home, and the plan does not say why that is better for ${person.name}: ${en}. Look for a foster family or family home, or write the reason under \`motivering\`.`,
            };
          },
        };
      }
    }
  },
});
