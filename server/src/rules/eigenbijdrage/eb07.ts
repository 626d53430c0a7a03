import { asksMoney, contributionDuring } from '../../domain/contributions.js';
import type { RelatedFact } from '../../domain/finding.js';
import type { Contribution } from '../../domain/funding.js';
import type { Intervention } from '../../domain/intervention.js';
import { daysAsMinors } from '../../domain/minors.js';
import type { Period } from '../../domain/period.js';
import { does } from '../../domain/support.js';
import type { Texts } from '../../domain/texts.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { shorten } from '../lineFixes.js';
import { birthOf, lineSide } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { atStake, namesOf } from '../wording.js';

/** Nursing and personal care at home, and maternity care. */
const EXEMPT: ReadonlySet<CareFunction> = new Set<CareFunction>(['persoonlijke-verzorging', 'verpleging', 'kraamzorg']);
const GENERAL_PRACTICE = 'huisarts';

function isExempt({ service }: Intervention): boolean {
  return service !== undefined && (service.name === GENERAL_PRACTICE || does(service, EXEMPT));
}

function report(contribution: Contribution, why: Texts, related: readonly RelatedFact[], days: Period): Report {
  return {
    subject: contribution,
    related,
    overlap: days,
    amountDuring: (left) => contributionDuring(contribution, left),
    message: (details) => {
      const { nl, en } = atStake(details);
      return {
        nl: `${contribution.name} rekent eigen risico ${why.nl}, en daarvoor geldt het eigen risico niet: ${nl}. Haal het eruit en vraag de zorgverzekeraar om uitleg als er toch een rekening kwam.`,
        en: `${contribution.name} charges the deductible ${why.en}, for which it does not hold: ${en}. Take it out and ask the health insurer to explain when a bill came after all.`,
      };
    },
    fixes: (details) => shorten(contribution, details.overlap),
  };
}

export const eb07 = defineRule({
  code: 'EB-07',
  title: { nl: 'Eigen risico waar het niet geldt', en: 'Deductible where it does not hold' },
  severity: 'warning',
  explanation: {
    nl: 'Het eigen risico van de Zvw geldt vanaf de achttiende verjaardag, en niet voor de huisarts, voor verpleging en verzorging thuis en voor kraamzorg. De regel kijkt naar een `eigen-bijdrage` met `wet Zvw`. Noemt die bij `bij` ook andere zorg, dan geldt de melding voor de genoemde inzet die vrij is.',
    en: 'The deductible of the Zvw holds from the eighteenth birthday, and not for the general practitioner, for nursing and personal care at home and for maternity care. The rule looks at an `eigen-bijdrage` with `wet Zvw`. When it names other care under `bij` as well, the finding is about the named line that is free.',
  },
  exceptions: [],
  mended: {
    nl: 'Het eigen risico hoort bij de fysiotherapie; voor de huisarts geldt het niet.',
    en: 'The deductible belongs to the physiotherapy; it does not apply to the general practitioner.',
  },
  sources: [article('Besluit zorgverzekering', 'art. 2.17', 2026)],
  precedes: ['EB-06'],
  *check(plan) {
    for (const contribution of plan.facts.contributions) {
      const { law, lines, period, persons, unclear } = contribution;
      if (law?.name !== 'Zvw' || !period || !asksMoney(contribution) || unclear.has('voor') || unclear.has('bij')) {
        continue;
      }
      const young = daysAsMinors(plan, persons, period);
      const free = lines.filter(isExempt);
      const names = namesOf(young ? persons : free);
      if (young) {
        const why = { nl: `voor ${names.nl}, die nog geen 18 is`, en: `for ${names.en}, who is not yet 18` };
        yield report(contribution, why, persons.map(birthOf), young);
      } else if (free.length > 0) {
        yield report(contribution, { nl: `bij ${names.nl}`, en: `for ${names.en}` }, free.map(lineSide), period);
      }
    }
  },
});
