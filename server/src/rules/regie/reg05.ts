import type { Deputy } from '../../domain/coordination.js';
import type { Severity } from '../../domain/finding.js';
import { days, overlap } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { postSide } from '../coordinationSide.js';
import { defineRule, type Report } from '../rule.js';
import { dayCount, onDays } from '../wording.js';
import { deputyChoices } from './staffChoices.js';

/** Six weeks: who stands in for longer has taken over. */
const LONGEST_REPLACEMENT = 42;

export const reg05 = defineRule({
  code: 'REG-05',
  title: { nl: 'Vervanging van de regisseur', en: 'Deputy of the coordinator' },
  severity: 'info',
  explanation: {
    nl: 'Een gezin moet weten wie de regie voert als de regisseur ziek of met verlof is. De vervanger is iemand anders dan de regisseur. Duurt een vervanging langer dan zes weken, dan is het een overdracht: de vervanger wordt dan de regisseur.',
    en: 'A family must know who coordinates when the coordinator is ill or on leave. The deputy is someone other than the coordinator. A replacement of more than six weeks is a hand-over: the deputy then becomes the coordinator.',
  },
  exceptions: [
    {
      nl: 'Met een `motivering` bij de vervanger blijft een lange vervanging als informatie staan.',
      en: 'With a `motivering` on the deputy a long replacement stays as information.',
    },
  ],
  mended: {
    nl: 'Ilse vervangt Samira bij ziekte of verlof.',
    en: 'Ilse stands in for Samira during illness or leave.',
  },
  sources: [{ title: '1Gezin1Plan', certainty: 'practice' }],
  *check(plan) {
    if (plan.facts.deputies.length === 0 && !plan.facts.unreadable.has('Deputy')) {
      yield {
        subject: plan.facts.header,
        fixes: () => deputyChoices(plan),
        message: () => ({
          nl: 'Er is geen vervanger voor de regisseur; schrijf wie het overneemt bij ziekte of verlof, bijvoorbeeld `vervanger Naam bij Organisatie`.',
          en: 'There is no deputy for the coordinator; write who takes over in case of illness or leave, for instance `vervanger Naam bij Organisatie`.',
        }),
      };
    }
    for (const deputy of plan.facts.deputies) {
      const ownDeputy = [...actsAsOwnDeputy(plan, deputy)];
      yield* ownDeputy;
      if (ownDeputy.length === 0) {
        yield* standsInTooLong(deputy);
      }
    }
  },
});

function severityFor(deputy: Deputy): Severity {
  return deputy.parts.has('motivering') ? 'info' : 'warning';
}

function* actsAsOwnDeputy(plan: PlanModel, deputy: Deputy): Generator<Report> {
  const during = deputy.period ?? (deputy.temporary ? undefined : plan.facts.period);
  if (!during || !deputy.deputy) {
    return;
  }
  for (const post of plan.coordinators.filter(({ coordinator }) => coordinator === deputy.deputy)) {
    const shared = post.period && overlap(post.period, during);
    if (shared) {
      yield {
        subject: deputy,
        severity: severityFor(deputy),
        overlap: shared,
        related: [postSide(post)],
        message: (details) => {
          const span = onDays(details.overlap);
          return {
            nl: `${deputy.name} is ${span.nl} regisseur en vervanger tegelijk; wijs een andere vervanger aan.`,
            en: `${deputy.name} is coordinator and deputy at the same time ${span.en}; appoint another deputy.`,
          };
        },
      };
    }
  }
}

function* standsInTooLong(deputy: Deputy): Generator<Report> {
  const { period } = deputy;
  if (deputy.temporary && period && days(period) > LONGEST_REPLACEMENT) {
    yield {
      subject: deputy,
      severity: severityFor(deputy),
      overlap: period,
      message: (details) => {
        const span = onDays(details.overlap);
        const most = dayCount(LONGEST_REPLACEMENT);
        return {
          nl: `${deputy.name} vervangt de regisseur ${span.nl}, langer dan zes weken (${most.nl}); draag de regie dan over en maak van ${deputy.name} de regisseur.`,
          en: `${deputy.name} stands in for the coordinator ${span.en}, longer than six weeks (${most.en}); hand over coordination and make ${deputy.name} the coordinator.`,
        };
      },
    };
  }
}
