import { knownDay } from '../../domain/knownDay.js';
import { overlap, type Period, subtract } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { does, type Support, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { warningUnlessMotivated } from '../motivated.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';

const RESPITE: ReadonlySet<CareFunction> = new Set<CareFunction>(['logeren']);
const CARER = 'mantelzorger';
const INFORMAL_CARE: ReadonlySet<string> = new Set(['mantelzorg']);

/** Days on which the plan names someone who cares: in the network, as informal care, or as the parent of a minor. */
function daysWithCarer(plan: PlanModel, { person, period }: Support): readonly Period[] {
  const network = plan.facts.network.filter(
    ({ relation, supports }) => relation === CARER && (supports.length === 0 || supports.includes(person)),
  );
  const informal = plan
    .linesFor(person, 'Informeel')
    .filter(({ service }) => service !== undefined && INFORMAL_CARE.has(service.name));
  const childhood = person.custody.length > 0 ? plan.atAge(person, 0, 18) : undefined;
  return [
    ...network.map((member) => member.period ?? period),
    ...informal.map((line) => line.period ?? period),
    ...(childhood ? [childhood] : []),
  ];
}

function cannotTell(plan: PlanModel): boolean {
  const { unreadable, network } = plan.facts;
  return (
    unreadable.has('NetworkMember') ||
    unreadable.has('Intervention') ||
    network.some(({ unclear }) => unclear.has('relatie') || unclear.has('steunt') || unclear.has('periode'))
  );
}

/** Respite stays that relieve a carer. Under the Wmo those below 18 are in the wrong law altogether (JW-02). */
function respiteStays(plan: PlanModel): readonly Support[] {
  const adult = supportPaidBy(plan, 'Wmo').flatMap((support) => {
    const adulthood = plan.atAge(support.person, 18);
    const days = adulthood && overlap(adulthood, support.period);
    return days ? [{ ...support, period: days }] : [];
  });
  return [...adult, ...supportPaidBy(plan, 'Wlz')].filter(({ service }) => does(service, RESPITE));
}

export const wmo08 = defineRule({
  code: 'WMO-08',
  title: {
    nl: 'Respijt zonder mantelzorger',
    en: 'Respite without an informal carer',
  },
  severity: 'warning',
  explanation: {
    nl: 'Kortdurend verblijf uit de Wmo en logeeropvang uit de Wlz zijn er om een mantelzorger te ontlasten. Het plan noemt die mantelzorger: in het `netwerk` met `relatie mantelzorger`, of met een inzet mantelzorg.',
    en: 'A short stay under the Wmo and a respite stay under the Wlz are there to relieve an informal carer. The plan names that carer: in the `netwerk` with `relatie mantelzorger`, or with a line of informal care.',
  },
  exceptions: [
    {
      nl: 'Bij een minderjarige zijn de ouders met gezag de mantelzorgers.',
      en: 'For a minor the parents with custody are the informal carers.',
    },
    {
      nl: 'Met een `motivering` blijft de melding als informatie staan.',
      en: 'With a `motivering` the finding stays as information.',
    },
  ],
  mended: {
    nl: 'Er staat dat Ria de mantelzorger is die het logeren ontlast.',
    en: 'It says that Ria is the informal carer whom the stay relieves.',
  },
  sources: [
    article('Wmo 2015', 'art. 1.1.1 (maatwerkvoorziening, 1°)', 2026),
    article('Wlz', 'art. 3.1.1 lid 1 onder g', 2026),
  ],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const support of cannotTell(plan) ? [] : respiteStays(plan)) {
      const { line, person } = support;
      for (const overlapping of subtract(support.period, daysWithCarer(plan, support))) {
        yield {
          subject: line,
          overlap: overlapping,
          costOf: line,
          severity: warningUnlessMotivated(line),
          message: (details) => {
            const { nl, en } = atStake(details);
            return {
              nl: `${line.name} ontlast de mantelzorger van ${person.name}, maar het plan noemt geen mantelzorger: ${nl}. Leg vast wie dat is (\`netwerk\` met \`relatie mantelzorger\`), of kies andere hulp.`,
              en: `${line.name} relieves the informal carer of ${person.name}, but the plan names no carer: ${en}. Record who that is (\`netwerk\` with \`relatie mantelzorger\`), or choose other help.`,
            };
          },
        };
      }
    }
  },
});
