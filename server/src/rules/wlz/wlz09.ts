import type { Severity } from '../../domain/finding.js';
import { knownDay } from '../../domain/knownDay.js';
import { does, type Support, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { wlzStretches } from '../../domain/wlzDays.js';
import { leaveOut } from '../lineFixes.js';
import { payDaysFrom } from '../otherPayer.js';
import { deliveryOf } from '../otherSide.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { stopBefore } from '../stopAdvice.js';
import { atStake } from '../wording.js';

const GENERAL_MEDICAL: ReadonlySet<CareFunction> = new Set<CareFunction>([
  'algemeen-medisch',
  'hulpmiddel-zvw',
  'tandheelkunde',
  'behandeling',
]);
const PARAMEDICAL: ReadonlySet<CareFunction> = new Set<CareFunction>(['paramedisch']);

/** Only paramedical care that belongs to the treatment is the Wlz's; a line that does not say which kind it is asks for a check. */
function severityOf({ line, service }: Support): Severity | undefined {
  if (does(service, GENERAL_MEDICAL)) {
    return 'error';
  }
  if (!does(service, PARAMEDICAL) || line.unclear.has('aard')) {
    return undefined;
  }
  if (line.natures.includes('behandeling')) {
    return 'error';
  }
  return line.natures.length === 0 ? 'info' : undefined;
}

export const wlz09 = defineRule({
  code: 'WLZ-09',
  title: {
    nl: 'Zvw algemene medische zorg bij verblijf mét behandeling',
    en: 'General medical care under the Zvw during residence with treatment',
  },
  severity: 'error',
  explanation: {
    nl: 'Wie in een instelling verblijft mét behandeling, krijgt huisarts, medicijnen, hulpmiddelen, tandarts en behandeling uit de Wlz; de Zvw betaalt ze dan niet.',
    en: 'Someone who lives in an institution with treatment gets general practitioner, medicines, aids, dentist and treatment from the Wlz; the Zvw then does not pay for them.',
  },
  exceptions: [
    {
      nl: 'Bij paramedische zorg geldt dat alleen voor zorg die bij de behandeling hoort (`aard behandeling`); staat er geen aard, dan vraagt Regieplan om het na te gaan.',
      en: 'For paramedical care this holds only for care that belongs to the treatment (`aard behandeling`); when no nature is written, Regieplan asks to check it.',
    },
    {
      nl: 'Bij verblijf zonder behandeling, VPT, MPT en pgb blijft alles gewoon Zvw.',
      en: 'In residence without treatment, VPT, MPT and pgb everything stays with the Zvw.',
    },
  ],
  mended: {
    nl: 'De Wlz betaalt de huisarts, omdat Anna verblijft met behandeling.',
    en: 'The Wlz pays for the general practitioner, because Anna lives in residence with treatment.',
  },
  sources: [
    article('Wlz', 'art. 3.1.1 lid 1 onder d', 2026),
    article('Wlz', 'art. 3.3.2 lid 2 en art. 3.3.3 lid 1', 2026),
  ],
  from: knownDay('2015-01-01'),
  precedes: ['ZVW-11', 'DAT-02'],
  *check(plan) {
    for (const support of supportPaidBy(plan, 'Zvw')) {
      const severity = severityOf(support);
      const { line, person, period } = support;
      const withTreatment = severity ? wlzStretches(plan, person, ({ forms }) => forms.has('verblijf-mb'), period) : [];
      for (const { period: overlap, facts: indications } of withTreatment) {
        yield {
          subject: line,
          related: indications.map(deliveryOf),
          overlap,
          costOf: line,
          ...(severity && { severity }),
          message: (details) => {
            const { nl, en } = atStake(details);
            const stop = stopBefore(line, details.overlap);
            return severity === 'info'
              ? {
                  nl: `De Zvw betaalt ${line.name} terwijl ${person.name} in verblijf met behandeling ook paramedische zorg uit de Wlz krijgt: ${nl}. Hoort ${line.name} bij die behandeling? Schrijf dan \`aard behandeling\`, en anders een andere aard.`,
                  en: `The Zvw pays for ${line.name} while ${person.name}, in residence with treatment, also gets paramedical care from the Wlz: ${en}. Is ${line.name} part of that treatment? Then write \`aard behandeling\`, and otherwise another nature.`,
                }
              : {
                  nl: `De Zvw betaalt ${line.name} terwijl ${person.name} in verblijf met behandeling deze zorg uit de Wlz krijgt: ${nl}. Betaal deze dagen uit de Wlz, of ${stop.nl}.`,
                  en: `The Zvw pays for ${line.name} while ${person.name}, in residence with treatment, gets this care from the Wlz: ${en}. Pay these days from the Wlz, or ${stop.en}.`,
                };
          },
          ...(severity === 'error' && {
            fixes: (details) => [
              ...payDaysFrom(plan, line, details.overlap, { law: 'Wlz', decision: indications[0] }),
              ...leaveOut(plan, line, details.overlap),
            ],
          }),
        };
      }
    }
  },
});
