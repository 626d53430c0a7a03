import type { Severity } from '../../domain/finding.js';
import { knownDay } from '../../domain/knownDay.js';
import type { PlanModel } from '../../domain/plan.js';
import { type Support, supportPaidBy } from '../../domain/support.js';
import type { Texts } from '../../domain/texts.js';
import { type WlzDays, wlzStretches } from '../../domain/wlzDays.js';
import { warningUnlessMotivated } from '../motivated.js';
import { deliveryOf } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';
import { isResidence } from './residence.js';

/** A temporary stay under the Zvw that asks for a question when someone has a Wlz indication. */
interface TemporaryStay {
  readonly service: string;
  readonly asks: (days: WlzDays) => boolean;
  readonly severity: (support: Support) => Severity;
  readonly question: (support: Support, stake: Texts) => Texts;
}

const STAYS: readonly TemporaryStay[] = [
  {
    service: 'elv',
    asks: () => true,
    severity: ({ line }) => warningUnlessMotivated(line),
    question: ({ line, person }, { nl, en }) => ({
      nl: `Klopt het dat de Zvw ${line.name} betaalt terwijl ${person.name} een Wlz-indicatie heeft: ${nl}? Logeren en crisisopvang uit de Wlz gaan dan meestal voor; bespreek dit met het zorgkantoor.`,
      en: `Is it right that the Zvw pays for ${line.name} while ${person.name} has a Wlz indication: ${en}? Respite or crisis stay under the Wlz then usually comes first; discuss this with the care office.`,
    }),
  },
  {
    service: 'grz',
    asks: (days) => !isResidence(days),
    severity: () => 'info',
    question: ({ line, person }, { nl, en }) => ({
      nl: `Klopt het dat ${line.name} volgt op een ziekenhuisopname van ${person.name}, die thuis Wlz-zorg heeft: ${nl}? Spreek met het zorgkantoor af wat er in die tijd met de Wlz-zorg thuis gebeurt.`,
      en: `Is it right that ${line.name} follows a hospital stay of ${person.name}, who has Wlz care at home: ${en}? Agree with the care office on what happens to the Wlz care at home in the meantime.`,
    }),
  },
];

function* questions(plan: PlanModel, support: Support, stay: TemporaryStay): Iterable<Report> {
  const { line, person, period } = support;
  for (const { period: overlap, facts: indications } of wlzStretches(plan, person, stay.asks, period)) {
    yield {
      subject: line,
      related: indications.map(deliveryOf),
      overlap,
      costOf: line,
      severity: stay.severity(support),
      message: (details) => stay.question(support, atStake(details)),
    };
  }
}

export const wlz08 = defineRule({
  code: 'WLZ-08',
  title: {
    nl: 'Eerstelijnsverblijf of geriatrische revalidatie bij Wlz',
    en: 'Short-term residence or geriatric rehabilitation next to the Wlz',
  },
  severity: 'warning',
  explanation: {
    nl: 'Voor wie een Wlz-indicatie heeft, gaan logeren en crisisopvang uit de Wlz meestal voor op eerstelijnsverblijf (elv) uit de Zvw; dat is een waarschuwing, met een `motivering` informatie. Eindigt het verblijf vóór de indicatie ingaat, dan is er geen melding.',
    en: 'For someone with a Wlz indication respite and crisis stay under the Wlz usually come before short-term residence (elv) under the Zvw; that is a warning, with a `motivering` information. A stay that ends before the indication starts gives no finding.',
  },
  exceptions: [
    {
      nl: 'Geriatrische revalidatie (grz) na een ziekenhuisopname mag naast Wlz-zorg thuis; Regieplan vraagt dan alleen om het na te gaan.',
      en: 'Geriatric rehabilitation (grz) after a hospital stay may run beside Wlz care at home; Regieplan then only asks to check.',
    },
    {
      nl: 'Met een `motivering` blijft de melding als informatie staan.',
      en: 'With a `motivering` the finding stays as information.',
    },
  ],
  mended: {
    nl: 'Anna logeert uit de Wlz in plaats van uit de Zvw.',
    en: 'Anna stays over under the Wlz instead of the Zvw.',
  },
  sources: [
    {
      ...article('Besluit zorgverzekering', 'art. 2.1 lid 1', 2026),
      certainty: 'known-medium',
      note: {
        nl: 'Dat de Wlz voorgaat op eerstelijnsverblijf, is uit kennis.',
        en: 'That the Wlz comes before short-term residence is from knowledge.',
      },
    },
  ],
  from: knownDay('2015-01-01'),
  precedes: ['ZVW-10'],
  *check(plan) {
    for (const support of supportPaidBy(plan, 'Zvw')) {
      for (const stay of STAYS.filter(({ service }) => service === support.service.name)) {
        yield* questions(plan, support, stay);
      }
    }
  },
});
