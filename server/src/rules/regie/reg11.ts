import { supervisionMeasures } from '../../domain/measures.js';
import type { PlanModel } from '../../domain/plan.js';
import { latestScores, NEEDS_A_GOAL } from '../../domain/selfRelianceScores.js';
import type { StatementName } from '../../domain/vocabulary.js';
import { defineRule } from '../rule.js';

/** What must be read whole before a plan can be called simple. */
const WEIGHED: readonly StatementName[] = ['Goal', 'Intervention', 'SelfReliance', 'SafetyAssessment'];

const UNSAFE: ReadonlySet<string> = new Set(['onveilig', 'zorgen']);

export const reg11 = defineRule({
  code: 'REG-11',
  title: { nl: 'Volledige regie bij een enkelvoudige vraag', en: 'Full coordination for a single question' },
  severity: 'info',
  explanation: {
    nl: 'Regie met een plan, een regisseur en een vervanger kost tijd. Gaat het plan over één leefgebied met hoogstens één inzet, dan is de gewone weg vaak sneller en goedkoper.',
    en: 'Coordination with a plan, a coordinator and a deputy takes time. If the plan is about one life domain with at most one line of support, the usual route is often faster and cheaper.',
  },
  exceptions: [
    {
      nl: 'Deze melding is er niet bij zorgen over de veiligheid, onder een maatregel, of als een ander leefgebied in de ZRM laag scoort.',
      en: 'This finding is absent when safety is a concern, under a measure, or when another life domain scores low in the ZRM.',
    },
  ],
  mended: {
    nl: 'Het plan gaat ook over geld: twee leefgebieden die samenhangen.',
    en: 'The plan is about money too: two life domains that belong together.',
  },
  sources: [{ title: 'Effectencalculator', certainty: 'practice' }],
  *check(plan) {
    const [post] = plan.coordinators;
    const domain = onlyDomain(plan);
    if (post && domain !== undefined && !isWatched(plan)) {
      yield {
        subject: post,
        message: () => ({
          nl: `Dit plan gaat over één leefgebied (${domain}) met hoogstens één inzet; kijk of ${post.name} hier volledige regie over moet voeren, of dat de gewone weg genoeg is.`,
          en: `This plan is about one life domain (${domain}) with at most one line of support; see whether ${post.name} must coordinate it in full, or whether the usual route is enough.`,
        }),
      };
    }
  },
});

/** The one life domain of a plan with at most one line; undefined when there are more or it is not known. */
function onlyDomain(plan: PlanModel): string | undefined {
  const { goals, lines, unreadable } = plan.facts;
  const isKnown =
    WEIGHED.every((name) => !unreadable.has(name)) && goals.every(({ unclear }) => !unclear.has('leefgebied'));
  const low = latestScores(plan).filter(({ score }) => score <= NEEDS_A_GOAL);
  const domains = new Set([...goals.flatMap((goal) => goal.domains), ...low.map(({ domain }) => domain)]);
  const [only] = domains;
  return isKnown && lines.length <= 1 && domains.size === 1 ? only : undefined;
}

function isWatched({ facts }: PlanModel): boolean {
  const isUnsafe = facts.safetyAssessments.some(({ verdict }) => verdict !== undefined && UNSAFE.has(verdict));
  return isUnsafe || supervisionMeasures(facts.decisions).length > 0;
}
