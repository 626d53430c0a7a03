import type { Coordination, CoordinationAgreement } from '../../domain/coordination.js';
import { employerOf, isCertifiedInstitution, organisationOf } from '../../domain/employer.js';
import { isAbsent, placeOf } from '../../domain/fact.js';
import type { Decision } from '../../domain/funding.js';
import { supervisionMeasures } from '../../domain/measures.js';
import { overlap, type Period, subtract } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { joinStretches, type Stretch } from '../../domain/stretches.js';
import { postSide } from '../coordinationSide.js';
import { decisionSide } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { listOf, namesOf, onDays, verbFor } from '../wording.js';

export const reg07 = defineRule({
  code: 'REG-07',
  title: { nl: 'Maatregel zonder afspraak over de regie', en: 'Measure without an agreement on coordination' },
  severity: 'warning',
  explanation: {
    nl: 'Bij een ondertoezichtstelling, voogdij of jeugdreclassering gaat de gecertificeerde instelling over de veiligheid en het plan van aanpak. Is iemand anders de regisseur, leg dan in een regieafspraak vast welke taken de instelling heeft en welke het wijkteam.',
    en: 'Under supervision, guardianship or youth probation the certified institution answers for safety and the plan of action. If someone else coordinates, lay down in a regieafspraak which tasks the institution has and which the local team.',
  },
  exceptions: [
    {
      nl: 'Een uithuisplaatsing valt onder de maatregel waar zij bij hoort.',
      en: 'A placement out of home falls under the measure it belongs to.',
    },
    {
      nl: 'Met een `motivering` bij de regisseur blijft de melding als informatie staan.',
      en: 'With a `motivering` on the coordinator the finding stays as information.',
    },
  ],
  mended: {
    nl: 'De regieafspraak verdeelt de taken tussen de instelling en het wijkteam.',
    en: 'The coordination agreement divides the tasks between the institution and the neighbourhood team.',
  },
  sources: [
    article('Jeugdwet', 'art. 1.1 (gecertificeerde instelling, plan van aanpak)', 2026),
    article('Jeugdwet', 'art. 4.1.3', 2017),
    {
      title: 'Burgerlijk Wetboek Boek 1',
      article: 'art. 263',
      certainty: 'known-high',
      note: { nl: 'schriftelijke aanwijzing', en: 'written instruction' },
    },
  ],
  *check(plan) {
    const { period, unreadable } = plan.facts;
    if (!period || unreadable.has('Coordination') || unreadable.has('CoordinationAgreement')) {
      return;
    }
    const settled = settledDays(plan, period);
    const open = supervisionMeasures(plan.facts.decisions).flatMap(({ decision, validity }) => {
      const inPlan = overlap(validity, period);
      return inPlan ? subtract(inPlan, settled).map((days) => ({ period: days, facts: [decision] })) : [];
    });
    for (const stretch of joinStretches(open)) {
      yield* unsettled(plan, stretch);
    }
  },
});

/** Days on which the institution coordinates, an agreement divides the tasks, or the text does not let us know. */
function settledDays(plan: PlanModel, whole: Period): readonly Period[] {
  const posts = plan.coordinators.filter((post) => {
    const organisation = organisationOf(post);
    return organisation ? isCertifiedInstitution(organisation) : !isAbsent(post, 'bij');
  });
  const agreements = plan.facts.coordinationAgreements.filter(dividesTasks);
  return [...posts, ...agreements].map(({ period }) => period ?? whole);
}

function dividesTasks(agreement: CoordinationAgreement): boolean {
  const institutions = agreement.tasks.map(({ party }) => isCertifiedInstitution(employerOf(party)));
  return agreement.unclear.has('taak') || (institutions.includes(true) && institutions.includes(false));
}

function* unsettled(plan: PlanModel, { period, facts }: Stretch<Decision>): Generator<Report> {
  const [first, ...others] = facts;
  if (!first) {
    return;
  }
  const posts = plan.coordinators.filter((post) => post.period && overlap(post.period, period));
  yield {
    subject: first,
    place: placeOf(first, 'soort'),
    severity: posts.some(({ motivation }) => motivation !== undefined) ? 'info' : 'warning',
    overlap: period,
    related: [...others.map(decisionSide), ...posts.map(postSide)],
    message: (details) => {
      const span = onDays(details.overlap);
      const measures = listOf(facts.map(measureName));
      const hold = verbFor(facts.length, { nl: 'geldt', en: 'holds' }, { nl: 'gelden', en: 'hold' });
      const who = whoCoordinates(posts);
      return {
        nl: `${measures.nl} ${hold.nl} ${span.nl}, terwijl ${who.nl} en er geen regieafspraak met de gecertificeerde instelling is; leg in een \`regieafspraak\` vast wie welke taken heeft.`,
        en: `${measures.en} ${hold.en} ${span.en}, while ${who.en} and there is no agreement with the certified institution; lay down in a \`regieafspraak\` who has which tasks.`,
      };
    },
  };
}

function measureName({ name, sort }: Decision): { readonly nl: string; readonly en: string } {
  return { nl: `${name} (${sort ?? 'maatregel'})`, en: `${name} (${sort ?? 'measure'})` };
}

function whoCoordinates(posts: readonly Coordination[]): { readonly nl: string; readonly en: string } {
  const names = namesOf(posts);
  const lead = verbFor(posts.length, { nl: 'voert', en: 'coordinates' }, { nl: 'voeren', en: 'coordinate' });
  return posts.length === 0
    ? { nl: 'er geen regisseur is', en: 'nobody coordinates' }
    : { nl: `${names.nl} de regie ${lead.nl}`, en: `${names.en} ${lead.en}` };
}
