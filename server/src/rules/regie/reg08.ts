import type { Coordination } from '../../domain/coordination.js';
import type { RelatedFact } from '../../domain/finding.js';
import type { StaffMember } from '../../domain/parties.js';
import { overlap } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import type { Texts } from '../../domain/texts.js';
import { warningUnlessMotivated } from '../motivated.js';
import { lineSide } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { onDays } from '../wording.js';
import { isClientSupportBy } from './clientSupport.js';

/** Roles that must stay independent of who coordinates, with their names in a sentence. */
const INDEPENDENT_ROLES: ReadonlyMap<string, Texts> = new Map([
  ['clientondersteuner', { nl: 'cliëntondersteuner', en: 'client supporter' }],
  ['vertrouwenspersoon', { nl: 'vertrouwenspersoon', en: 'confidential counsellor' }],
]);

export const reg08 = defineRule({
  code: 'REG-08',
  title: {
    nl: 'Regisseur is ook cliëntondersteuner of vertrouwenspersoon',
    en: 'Coordinator is also client supporter or confidential counsellor',
  },
  severity: 'warning',
  explanation: {
    nl: 'Een cliëntondersteuner of vertrouwenspersoon staat alleen naast het gezin en is onafhankelijk. Daarom is dat niet dezelfde persoon als de regisseur van het gezin.',
    en: 'A client supporter or confidential counsellor stands beside the family only and is independent. Therefore it is not the same person as the coordinator.',
  },
  exceptions: [
    { nl: 'Een collega van de regisseur mag het wel zijn.', en: 'It may be a colleague of the coordinator.' },
    {
      nl: 'Met een `motivering` bij de regisseur blijft de melding als informatie staan.',
      en: 'With a `motivering` on the coordinator the finding stays as information.',
    },
  ],
  mended: {
    nl: 'Samira voert de regie; Clara blijft de onafhankelijke cliëntondersteuner.',
    en: 'Samira coordinates; Clara stays the independent client supporter.',
  },
  sources: [
    article('Wmo 2015', 'art. 2.2.4 lid 2', 2026),
    article('Jeugdwet', 'art. 1.1 (vertrouwenspersoon)', 2026),
    article('Wlz', 'art. 4.2.1', 2017, {
      nl: 'cliëntondersteuning volgens de Wlz is geen regie',
      en: 'client support under the Wlz is not coordination',
    }),
  ],
  *check(plan) {
    for (const post of plan.coordinators) {
      const role = independentRole(post);
      if (role) {
        yield role;
      } else {
        yield* deliveredSupport(plan, post);
      }
    }
  },
});

function independentRole(post: Coordination): Report | undefined {
  const { coordinator } = post;
  if (coordinator?.kind !== 'staffMember') {
    return undefined;
  }
  const role = coordinator.roles.map((name) => INDEPENDENT_ROLES.get(name)).find((name) => name !== undefined);
  return role && bothAtOnce(post, post.period, role, roleSide(coordinator, role));
}

function roleSide(staff: StaffMember, role: Texts): RelatedFact {
  return {
    fact: staff,
    place: staff.parts.get('rol') ?? staff.place,
    label: { nl: `${staff.name} is ${role.nl}`, en: `${staff.name} is ${role.en}` },
  };
}

function* deliveredSupport(plan: PlanModel, post: Coordination): Generator<Report> {
  for (const line of plan.facts.lines.filter((one) => isClientSupportBy(one, post))) {
    const shared = post.period && line.period && overlap(post.period, line.period);
    if (shared) {
      yield bothAtOnce(post, shared, { nl: 'cliëntondersteuner', en: 'client supporter' }, lineSide(line));
    }
  }
}

function bothAtOnce(post: Coordination, shared: Report['overlap'], role: Texts, other: RelatedFact): Report {
  return {
    subject: post,
    severity: warningUnlessMotivated(post),
    ...(shared && { overlap: shared }),
    related: [other],
    message: (details) => {
      const span = onDays(details.overlap);
      return {
        nl: `${post.name} is ${span.nl} regisseur en ook ${role.nl} van dit gezin; laat iemand anders de regie voeren of het gezin ondersteunen.`,
        en: `${post.name} is coordinator ${span.en} and also ${role.en} of this family; let someone else coordinate or support the family.`,
      };
    },
  };
}
