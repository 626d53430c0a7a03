import type { Coordination } from '../../domain/coordination.js';
import type { Party } from '../../domain/parties.js';
import { type Period, subtract } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { postSide } from '../coordinationSide.js';
import { defineRule } from '../rule.js';
import { onDays } from '../wording.js';

export const reg12 = defineRule({
  code: 'REG-12',
  title: {
    nl: 'Eigen regie zonder professioneel aanspreekpunt',
    en: 'Own coordination without a professional contact',
  },
  severity: 'info',
  explanation: {
    nl: 'Iemand uit het gezin of het netwerk mag zelf de regie voeren. Dan is er altijd ook een professional die het gezin en de hulpverleners kunnen bellen: een procesregisseur of een vervanger die ergens in dienst is. Deze regel noemt de dagen waarop die er niet is.',
    en: 'Someone of the family or the network may coordinate. There is then always a professional too whom the family and the care workers can call: a process coordinator or a deputy who is employed somewhere. This rule names the days without one.',
  },
  exceptions: [],
  mended: {
    nl: 'Pim van het wijkteam is het professionele aanspreekpunt.',
    en: 'Pim of the neighbourhood team is the professional contact.',
  },
  sources: [{ title: '1Gezin1Plan', certainty: 'practice' }],
  precedes: ['REG-05'],
  *check(plan) {
    const { deputies, coordinations, period: whole, unreadable } = plan.facts;
    const posts = [...deputies, ...coordinations.filter(({ role }) => role === 'proces')];
    const isKnown =
      !unreadable.has('Deputy') && !unreadable.has('Coordination') && posts.every(({ period }) => period !== undefined);
    if (!whole || !isKnown) {
      return;
    }
    const contacts = contactDays(plan);
    for (const post of plan.coordinators.filter(isOwn)) {
      for (const open of post.period ? subtract(post.period, contacts) : []) {
        yield {
          // The same fault as a plan without a deputy: there is nobody else to call.
          subject: plan.facts.header,
          place: post.place,
          overlap: open,
          related: [postSide(post)],
          message: ({ overlap }) => {
            const span = onDays(overlap);
            return {
              nl: `${post.name} voert ${span.nl} zelf de regie, maar er is geen professional als aanspreekpunt; schrijf een \`procesregisseur\` of een \`vervanger\` die bij een organisatie werkt.`,
              en: `${post.name} coordinates ${span.en}, but there is no professional as contact; write a \`procesregisseur\` or a \`vervanger\` who works for an organisation.`,
            };
          },
        };
      }
    }
  },
});

function isOwn({ coordinator }: Coordination): boolean {
  return coordinator?.kind === 'person' || coordinator?.kind === 'networkMember';
}

function contactDays(plan: PlanModel): readonly Period[] {
  const { deputies, coordinations } = plan.facts;
  const posts = [
    ...deputies.map(({ deputy, period }) => ({ party: deputy, period })),
    ...coordinations
      .filter(({ role, shadowing }) => role === 'proces' && !shadowing)
      .map(({ coordinator, period }) => ({ party: coordinator, period })),
  ];
  return posts.flatMap(({ party, period }) => (period && isProfessional(party) ? [period] : []));
}

/** A name that leads nowhere may well be a professional. */
function isProfessional(party: Party | undefined): boolean {
  return party === undefined || (party.kind !== 'person' && party.kind !== 'networkMember');
}
