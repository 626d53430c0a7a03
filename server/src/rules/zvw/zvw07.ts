import { tellsApart } from '../../domain/doubles.js';
import { knownDay } from '../../domain/knownDay.js';
import { overlap } from '../../domain/period.js';
import { type StayFact, staysIn } from '../../domain/placesToStay.js';
import type { PlanModel } from '../../domain/plan.js';
import { joinStretches, type Stretch } from '../../domain/stretches.js';
import { does, type Support, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { leaveOut } from '../lineFixes.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { stayFactSide } from '../stayFactSide.js';
import { stopBefore } from '../stopAdvice.js';
import { atStake } from '../wording.js';

const MENTAL_HEALTH: ReadonlySet<CareFunction> = new Set<CareFunction>(['ggz']);
const CLINIC = 'ggz-klinisch';

const FORENSIC: ReadonlySet<CareFunction> = new Set<CareFunction>(['forensisch']);
const FORENSIC_STAY: ReadonlySet<string> = new Set(['forensisch-verblijf']);

function isVague({ unclear }: StayFact): boolean {
  return unclear.has('oorzaak') || unclear.has('aard');
}

/** A different cause or nature on both says that it is another treatment; what is not understood may say so. */
function isOtherTreatment({ line }: Support, fact: StayFact): boolean {
  return (
    isVague(line) ||
    isVague(fact) ||
    (fact.kind === 'intervention' && (tellsApart(line.causes, fact.causes) || tellsApart(line.natures, fact.natures)))
  );
}

function forensicCare(plan: PlanModel, support: Support): readonly Stretch<StayFact>[] {
  const { person, period } = support;
  const lines = supportPaidBy(plan, 'Wfz').filter((it) => it.person === person && does(it.service, FORENSIC));
  const care: readonly Stretch<StayFact>[] = [
    ...lines.map((it) => ({ period: it.period, facts: [it.line] })),
    ...staysIn(plan, person, FORENSIC_STAY).filter(({ facts }) => facts.every(({ kind }) => kind === 'situation')),
  ];
  return joinStretches(
    care.flatMap(({ period: days, facts }) => {
      const shared = overlap(days, period);
      return shared && !facts.some((fact) => isOtherTreatment(support, fact)) ? [{ period: shared, facts }] : [];
    }),
  );
}

export const zvw07 = defineRule({
  code: 'ZVW-07',
  title: {
    nl: 'Zvw-ggz naast forensische zorg',
    en: 'Mental health care under the Zvw next to forensic care',
  },
  severity: 'error',
  explanation: {
    nl: 'Forensische zorg (Wfz) valt niet onder de zorgverzekering: zolang iemand forensische zorg krijgt, betaalt de Zvw geen ggz voor dezelfde stoornis.',
    en: 'Forensic care (Wfz) is not covered by health insurance: while someone receives forensic care, the Zvw pays no mental health care for the same disorder.',
  },
  exceptions: [
    {
      nl: 'Gaat het om een andere stoornis, leg dan bij beide een andere `oorzaak` of `aard` vast; dan mag het naast elkaar.',
      en: 'When it is another disorder, record a different `oorzaak` or `aard` on both; then they may stand side by side.',
    },
    {
      nl: 'Lichamelijke zorg, huisarts en medicijnen blijven gewoon Zvw.',
      en: 'Somatic care, general practitioner and medicines simply stay with the Zvw.',
    },
  ],
  mended: {
    nl: 'Bij beide staat een eigen `oorzaak`: de ggz behandelt iets anders dan de forensische zorg.',
    en: 'Both name a cause of their own (`oorzaak`): the mental health care treats something else than the forensic care.',
  },
  sources: [article('Besluit zorgverzekering', 'art. 2.1 lid 4', 2026)],
  from: knownDay('2015-01-01'),
  precedes: ['ZVW-11'],
  *check(plan) {
    for (const support of supportPaidBy(plan, 'Zvw')) {
      const { line, person, service } = support;
      const isMentalHealth = does(service, MENTAL_HEALTH) || service.name === CLINIC;
      for (const { period, facts } of isMentalHealth ? forensicCare(plan, support) : []) {
        yield {
          subject: line,
          related: facts.map(stayFactSide),
          overlap: period,
          costOf: line,
          message: (details) => {
            const { nl, en } = atStake(details);
            const stop = stopBefore(line, details.overlap);
            return {
              nl: `De Zvw betaalt ${line.name} terwijl ${person.name} forensische zorg krijgt: ${nl}. Laat deze behandeling uit de forensische zorg komen en ${stop.nl}, of leg bij beide de verschillende \`oorzaak\` vast.`,
              en: `The Zvw pays for ${line.name} while ${person.name} receives forensic care: ${en}. Let this treatment come from forensic care and ${stop.en}, or record the different \`oorzaak\` on both.`,
            };
          },
          fixes: (details) => leaveOut(plan, line, details.overlap),
        };
      }
    }
  },
});
