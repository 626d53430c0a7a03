import type { Coordination } from '../../domain/coordination.js';
import { type CoordinationOverlap, coordinationOverlaps } from '../../domain/coordinationTimeline.js';
import { addDays } from '../../domain/day.js';
import type { Fix } from '../../domain/finding.js';
import { days, overlap } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { postName, postSide } from '../coordinationSide.js';
import { endOn, startOn } from '../fixes.js';
import { defineRule, type Report } from '../rule.js';
import { dayCount, dayIn, onDays } from '../wording.js';

/** How long the next coordinator may walk along with the one in charge. */
const LONGEST_WARM_HANDOVER = 14;

export const reg03 = defineRule({
  code: 'REG-03',
  title: { nl: 'Twee regisseurs op dezelfde dag', en: 'Two coordinators on the same day' },
  severity: 'error',
  explanation: {
    nl: 'Op elke dag is er één regisseur, en hoogstens één procesregisseur.',
    en: 'Every day has one coordinator, and at most one process coordinator.',
  },
  exceptions: [
    {
      nl: 'Een procesregisseur naast een regisseur mag.',
      en: 'A process coordinator beside a coordinator is allowed.',
    },
    {
      nl: 'Wie de regie overneemt mag eerst hoogstens 14 dagen meelopen: schrijf dan `meeloop` bij die regisseur.',
      en: 'Who takes over may first walk along for at most 14 days: write `meeloop` with that coordinator.',
    },
  ],
  mended: {
    nl: 'Joost loopt eerst veertien dagen mee (`meeloop`) en neemt de regie over als Samira stopt.',
    en: 'Joost first walks along for fourteen days (`meeloop`) and takes over when Samira stops.',
  },
  sources: [{ title: '1Gezin1Plan', certainty: 'practice' }],
  *check(plan) {
    const inCharge = plan.facts.coordinations.filter(({ shadowing }) => !shadowing);
    for (const role of ['casus', 'proces'] as const) {
      const posts = inCharge.filter((post) => post.role === role);
      for (const conflict of coordinationOverlaps(posts, plan.facts.period)) {
        yield twoAtOnce(conflict);
      }
    }
    for (const walkingAlong of plan.facts.coordinations.filter(({ shadowing }) => shadowing)) {
      yield* tooLongAlong(plan, walkingAlong);
    }
  },
});

function twoAtOnce({ earlier, later, shared }: CoordinationOverlap): Report {
  const post = postName(later);
  const isSamePerson = earlier.coordinator !== undefined && earlier.coordinator === later.coordinator;
  return {
    subject: later,
    overlap: shared,
    related: [postSide(earlier)],
    message: (details) => {
      const span = onDays(details.overlap);
      return isSamePerson
        ? {
            nl: `${later.name} staat ${span.nl} twee keer als ${post.nl}; laat de ene regel stoppen op de dag voordat de andere begint, of haal er een weg.`,
            en: `${later.name} is written twice as ${post.en} ${span.en}; let one end on the day before the other starts, or remove one.`,
          }
        : {
            nl: `${earlier.name} en ${later.name} zijn ${span.nl} allebei ${post.nl}; laat de een stoppen op de dag voordat de ander begint, of schrijf \`meeloop\` bij wie nog meeloopt.`,
            en: `${earlier.name} and ${later.name} are both ${post.en} ${span.en}; let one stop on the day before the other starts, or write \`meeloop\` with the one who walks along.`,
          };
    },
    fixes: () => waysToPart(earlier, later),
  };
}

/** Stopping the earlier one is the answer only when the later one stays until the end. */
function waysToPart(earlier: Coordination, later: Coordination): readonly Fix[] {
  if (!earlier.period || !later.period) {
    return [];
  }
  const takesOver = earlier.period.to <= later.period.to;
  return [
    ...endOn(earlier, addDays(later.period.from, -1), { preferred: takesOver }),
    ...startOn(later, addDays(earlier.period.to, 1), { preferred: false }),
  ];
}

function* tooLongAlong(plan: PlanModel, walkingAlong: Coordination): Generator<Report> {
  const { period, role } = walkingAlong;
  if (!period || days(period) <= LONGEST_WARM_HANDOVER) {
    return;
  }
  const others = plan.facts.coordinations.filter(
    (post) => post.role === role && !post.shadowing && post.coordinator !== walkingAlong.coordinator,
  );
  for (const inCharge of others) {
    const shared = inCharge.period && overlap(inCharge.period, period);
    if (shared) {
      yield {
        subject: walkingAlong,
        overlap: shared,
        related: [postSide(inCharge)],
        message: (details) => {
          const span = onDays(details.overlap);
          const length = dayCount(days(period));
          const most = dayCount(LONGEST_WARM_HANDOVER);
          const last = dayIn(addDays(period.from, LONGEST_WARM_HANDOVER - 1));
          return {
            nl: `${walkingAlong.name} loopt ${length.nl} mee en is ${span.nl} naast ${inCharge.name} bij de regie, terwijl meelopen hoogstens ${most.nl} duurt; laat het meelopen uiterlijk op ${last.nl} stoppen.`,
            en: `${walkingAlong.name} walks along for ${length.en} and is beside ${inCharge.name} ${span.en}, while walking along takes at most ${most.en}; let it end no later than ${last.en}.`,
          };
        },
        fixes: () => endOn(walkingAlong, addDays(period.from, LONGEST_WARM_HANDOVER - 1), { preferred: false }),
      };
    }
  }
}
