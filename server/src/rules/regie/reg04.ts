import type { Coordination } from '../../domain/coordination.js';
import { payingLaws } from '../../domain/doubles.js';
import { employerOf, isCertifiedInstitution, organisationOf } from '../../domain/employer.js';
import { isAbsent } from '../../domain/fact.js';
import type { Intervention } from '../../domain/intervention.js';
import { supervisionMeasures } from '../../domain/measures.js';
import type { Organisation, Provider } from '../../domain/parties.js';
import { overlap, type Period, subtract } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { employerSide } from '../coordinationSide.js';
import { lineSide } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { onDays } from '../wording.js';
import { isClientSupportBy } from './clientSupport.js';

const MUNICIPAL: ReadonlySet<string> = new Set(['gemeente', 'wijkteam']);

/** What a municipality's own team carries out, so that its coordinator has no interest in it (rules §7.10). */
const MUNICIPAL_LAWS: ReadonlySet<string> = new Set(['Wmo-algemeen', 'Participatiewet', 'Wgs']);

export const reg04 = defineRule({
  code: 'REG-04',
  title: {
    nl: 'Regisseur in dienst van een aanbieder in het plan',
    en: 'Coordinator employed by a provider in the plan',
  },
  severity: 'warning',
  explanation: {
    nl: 'Een regisseur die werkt bij een aanbieder van hulp in hetzelfde plan, heeft een belang bij die hulp. Een gemeente kan er met `regel REG-04 fout` in de gids een fout van maken.',
    en: 'A coordinator who works for a provider of help in the same plan has an interest in that help. A municipality can make it an error with `regel REG-04 fout` in the guide.',
  },
  exceptions: [
    {
      nl: 'De gemeente of het wijkteam voert de hulp zelf uit volgens Wmo-algemeen, Participatiewet of Wgs.',
      en: 'The municipality or neighbourhood team carries out the help itself under Wmo-algemeen, Participatiewet or Wgs.',
    },
    {
      nl: 'De regisseur werkt bij een gecertificeerde instelling, en er is een maatregel.',
      en: 'The coordinator works for a certified institution, and there is a measure.',
    },
    {
      nl: 'Koos het gezin bewust voor deze regisseur, schrijf dat dan als `motivering` bij de regisseur; de regel zwijgt.',
      en: 'When the family deliberately chose this coordinator, write that as `motivering` on the coordinator; the rule says nothing.',
    },
  ],
  mended: {
    nl: 'Samira van het wijkteam voert de regie; zij levert zelf geen hulp in dit plan.',
    en: 'Samira of the neighbourhood team coordinates; she delivers no help in this plan herself.',
  },
  sources: [
    { title: '1Gezin1Plan', certainty: 'practice' },
    {
      title: 'regelhulp.nl',
      certainty: 'web',
      note: {
        nl: 'meestal is de meest betrokken hulpverlener de regisseur',
        en: 'usually the most involved professional coordinates',
      },
    },
  ],
  // A family that deliberately chose its coordinator may do so under a strict municipality too.
  deviation: 'motivated',
  *check(plan) {
    for (const post of plan.coordinators) {
      const organisation = organisationOf(post);
      if (organisation && post.period && isAbsent(post, 'motivering')) {
        for (const line of plan.facts.lines.filter((one) => isDelivered(one, organisation))) {
          if (!isExempt(line, organisation) && !isClientSupportBy(line, post)) {
            for (const shared of conflictDays(plan, post.period, line, organisation)) {
              yield interested(post, organisation, line, shared);
            }
          }
        }
      }
    }
  },
});

function isDelivered(line: Intervention, organisation: Organisation | Provider): boolean {
  return line.providers.some((party) => employerOf(party) === organisation);
}

function isExempt(line: Intervention, organisation: Organisation | Provider): boolean {
  if (!MUNICIPAL.has(organisation.sort ?? '')) {
    return false;
  }
  const laws = payingLaws(line);
  return laws === undefined || [...laws].every((law) => MUNICIPAL_LAWS.has(law));
}

function conflictDays(
  plan: PlanModel,
  during: Period,
  line: Intervention,
  organisation: Organisation | Provider,
): readonly Period[] {
  const shared = line.period && overlap(during, line.period);
  if (!shared) {
    return [];
  }
  return isCertifiedInstitution(organisation)
    ? subtract(
        shared,
        supervisionMeasures(plan.facts.decisions).map(({ validity }) => validity),
      )
    : [shared];
}

function interested(
  post: Coordination,
  organisation: Organisation | Provider,
  line: Intervention,
  shared: Period,
): Report {
  const employer = organisation.label ?? organisation.name;
  return {
    subject: post,
    overlap: shared,
    related: [lineSide(line), employerSide(post, organisation)],
    message: ({ overlap: span }) => {
      const on = onDays(span);
      return {
        nl: `${post.name} voert ${on.nl} de regie en werkt bij ${employer}, dat ook ${line.name} levert; kies een regisseur van buiten ${employer}, of leg bij \`motivering\` uit waarom het gezin dit zo wil.`,
        en: `${post.name} coordinates ${on.en} and works for ${employer}, which also delivers ${line.name}; choose a coordinator from outside ${employer}, or explain as \`motivering\` why the family wants it so.`,
      };
    },
  };
}
