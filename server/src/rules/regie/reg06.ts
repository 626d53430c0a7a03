import type { Coordination } from '../../domain/coordination.js';
import { placeOf } from '../../domain/fact.js';
import type { RelatedFact } from '../../domain/finding.js';
import type { StaffMember } from '../../domain/parties.js';
import { warningUnlessMotivated } from '../motivated.js';
import { defineRule } from '../rule.js';

/** No national norm exists; this is where we start when a guide says nothing. */
const USUAL_CASELOAD = 20;

export const reg06 = defineRule({
  code: 'REG-06',
  title: { nl: 'Regisseur met te veel huishoudens', en: 'Coordinator with too many households' },
  severity: 'warning',
  explanation: {
    nl: 'Wie de regie voert over te veel huishoudens, heeft geen tijd voor dit gezin. De gemeente bepaalt zelf hoeveel huishoudens kunnen: `beleid { caseload hoogstens … }` in de gids, anders twintig. De regel kijkt alleen naar regisseurs bij wie in de gids een `caseload` staat.',
    en: 'Whoever coordinates too many households has no time for this family. The municipality decides how many are possible: `beleid { caseload hoogstens … }` in the guide, otherwise twenty. The rule only looks at coordinators whose `caseload` is in the guide.',
  },
  exceptions: [
    { nl: 'Precies dat aantal mag.', en: 'Exactly that number is fine.' },
    {
      nl: 'Met een `motivering` bij de regisseur blijft de melding als informatie staan.',
      en: 'With a `motivering` on the coordinator the finding stays as information.',
    },
  ],
  mended: {
    nl: 'Hugo voert de regie; hij heeft 17 huishoudens, minder dan het hoogste aantal van 20.',
    en: 'Hugo coordinates; he has 17 households, below the maximum of 20.',
  },
  sources: [
    { title: 'Regieplan', certainty: 'product' },
    {
      title: 'NJi',
      certainty: 'web',
      note: { nl: 'er is geen landelijke, rekenkundige norm', en: 'there is no national, arithmetical norm' },
    },
  ],
  *check(plan) {
    const most = plan.facts.policy.caseload ?? USUAL_CASELOAD;
    const seen = new Set<StaffMember>();
    for (const post of plan.coordinators) {
      const staff = staffOf(post);
      if (staff?.caseload !== undefined && staff.caseload > most && !seen.has(staff)) {
        seen.add(staff);
        const { name, caseload } = staff;
        yield {
          subject: post,
          severity: warningUnlessMotivated(post),
          related: [caseloadSide(staff)],
          message: () => ({
            nl: `${name} voert de regie over ${caseload} huishoudens, meer dan de grens van ${most}; kies een andere regisseur voor dit gezin of maak tijd vrij.`,
            en: `${name} coordinates ${caseload} households, more than the limit of ${most}; choose another coordinator for this family or make time.`,
          }),
        };
      }
    }
  },
});

function staffOf({ coordinator }: Coordination): StaffMember | undefined {
  return coordinator?.kind === 'staffMember' ? coordinator : undefined;
}

function caseloadSide(staff: StaffMember): RelatedFact {
  return {
    fact: staff,
    place: placeOf(staff, 'caseload'),
    label: {
      nl: `${staff.name}: ${staff.caseload ?? ''} huishoudens`,
      en: `${staff.name}: ${staff.caseload ?? ''} households`,
    },
  };
}
