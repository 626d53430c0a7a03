import type { RelatedFact } from '../../domain/finding.js';
import type { Decision } from '../../domain/funding.js';
import { overlap } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { situationDays } from '../../domain/situationDays.js';
import type { Stretch } from '../../domain/stretches.js';
import { does, type Support } from '../../domain/support.js';
import type { Texts } from '../../domain/texts.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { wlzStretches } from '../../domain/wlzDays.js';
import { decisionSide, deliveryOf, staySide } from '../otherSide.js';

/** What a Wlz indication holds for a child as well. */
const ALSO_IN_WLZ: ReadonlySet<CareFunction> = new Set<CareFunction>([
  'begeleiding-individueel',
  'begeleiding-groep',
  'persoonlijke-verzorging',
  'vervoer-dagbesteding',
  'logeren',
  'dagbehandeling-jeugd',
]);

const PERSONAL_CARE: ReadonlySet<CareFunction> = new Set<CareFunction>(['persoonlijke-verzorging']);

/** Orders of a court go on wherever the young person is. */
const MEASURES: ReadonlySet<CareFunction> = new Set<CareFunction>(['jeugdbescherming', 'jeugdreclassering']);

const DETENTION: ReadonlySet<string> = new Set(['detentie']);

/** A law that comes before the Jeugdwet, the days on which it does, and what says so. */
export interface PriorRight {
  readonly law: Texts;
  readonly stretches: readonly Stretch<RelatedFact>[];
}

/** Blz art. 3.1.5 and Wlz art. 3.2.1(6) leave these children outside the Wlz, whatever the indication says. */
function mayOpenWlz({ grounds, profile }: Decision): boolean {
  const [first] = grounds;
  const onlyPsychiatric = grounds.length > 0 && grounds.every((ground) => ground === 'psy');
  return !onlyPsychiatric && first !== 'som' && first !== 'lg' && profile !== 'VG3';
}

export function wlzRight(plan: PlanModel, { person, service, period }: Support): PriorRight {
  const days = does(service, ALSO_IN_WLZ)
    ? wlzStretches(plan, person, ({ indications }) => indications.some(mayOpenWlz), period)
    : [];
  return {
    law: { nl: 'de Wlz', en: 'the Wlz' },
    stretches: days.map(({ period: stretch, facts }) => ({ period: stretch, facts: facts.map(deliveryOf) })),
  };
}

/** Care that says what it is about is for ZVW-01, which knows which law it belongs to. */
export function zvwRight(plan: PlanModel, support: Support): PriorRight {
  const { line, service, period } = support;
  const isOpen =
    does(service, PERSONAL_CARE) && !line.natures.includes('adl') && !line.natures.includes('geneeskundig');
  const indications = plan.facts.decisions.filter(
    (decision) =>
      decision.decisionKind === 'indicatie' &&
      decision.law?.name === 'Zvw' &&
      decision.status === 'toegekend' &&
      decision.persons.includes(support.person) &&
      (decision.services.length === 0 || decision.services.some((entitled) => does(entitled, PERSONAL_CARE))),
  );
  return {
    law: { nl: 'de Zvw', en: 'the Zvw' },
    stretches: (isOpen ? indications : []).flatMap((decision) => {
      const shared = decision.validity && overlap(decision.validity, period);
      return shared ? [{ period: shared, facts: [decisionSide(decision)] }] : [];
    }),
  };
}

/** A minor in detention is in a youth institution, which gives its own help (Beginselenwet justitiële jeugdinrichtingen). */
export function detentionRight(plan: PlanModel, { person, service, period }: Support): PriorRight {
  const childhood = plan.atAge(person, 0, 18);
  const young = childhood && overlap(childhood, period);
  const stays = young && !does(service, MEASURES) ? situationDays(plan, person, DETENTION) : [];
  return {
    law: { nl: 'de justitiële jeugdinrichting', en: 'the youth custodial institution' },
    stretches: stays.flatMap(({ period: stay, situation }) => {
      const shared = young && overlap(stay, young);
      return shared ? [{ period: shared, facts: [staySide(situation)] }] : [];
    }),
  };
}
