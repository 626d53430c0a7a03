import { employerOf } from '../../domain/employer.js';
import { knownDay } from '../../domain/knownDay.js';
import type { Party } from '../../domain/parties.js';
import type { PlanModel } from '../../domain/plan.js';
import { does, type Support, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { isDelivered, wlzStretches } from '../../domain/wlzDays.js';
import { leaveOut } from '../lineFixes.js';
import { warningUnlessMotivated } from '../motivated.js';
import { deliveryOf } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { article } from '../statutes.js';
import { stopBefore } from '../stopAdvice.js';
import { atStake } from '../wording.js';
import { hasPsychiatricGround, isPsychiatricBridging } from './psychiatric.js';

const MENTAL_HEALTH: ReadonlySet<CareFunction> = new Set<CareFunction>(['ggz']);

/** On a psychiatric ground the Wlz may cover this treatment itself; who pays is not certain everywhere. */
function* onPsychiatricGround(plan: PlanModel, { line, person, period }: Support): Iterable<Report> {
  const days = wlzStretches(
    plan,
    person,
    (part) => isDelivered(part) && hasPsychiatricGround(part) && !isPsychiatricBridging(part),
    period,
  );
  for (const { period: overlap, facts: indications } of days) {
    yield {
      subject: line,
      related: indications.map(deliveryOf),
      overlap,
      costOf: line,
      severity: warningUnlessMotivated(line),
      message: (details) => {
        const { nl, en } = atStake(details);
        return {
          nl: `Klopt het dat de Zvw ${line.name} betaalt terwijl ${person.name} Wlz-zorg op psychische grondslag krijgt: ${nl}? Vraag zorgkantoor en zorgverzekeraar wie deze behandeling betaalt, en noteer het antwoord bij \`motivering\`.`,
          en: `Is it right that the Zvw pays for ${line.name} while ${person.name} receives Wlz care on a psychiatric ground: ${en}? Ask the care office and the health insurer who pays for this treatment, and write the answer under \`motivering\`.`,
        };
      },
    };
  }
}

function organisationsOf(parties: readonly Party[]): readonly (Party | undefined)[] {
  return parties.map(employerOf).filter((employer) => employer !== undefined);
}

/** The plan says that it is treatment by the very institution that gives the Wlz care. */
function isPartOfInstitutionsTreatment(plan: PlanModel, { line, person }: Support): boolean {
  const own = organisationsOf(line.providers);
  return (
    line.natures.includes('behandeling') &&
    plan.linesFor(person, 'Wlz').some(({ providers }) => organisationsOf(providers).some((it) => own.includes(it)))
  );
}

/** On another ground only treatment that is an integral part of residence with treatment belongs to the Wlz. */
function* onOtherGround(plan: PlanModel, support: Support): Iterable<Report> {
  const { line, person, period } = support;
  const days = isPartOfInstitutionsTreatment(plan, support)
    ? wlzStretches(plan, person, (part) => part.forms.has('verblijf-mb') && !hasPsychiatricGround(part), period)
    : [];
  for (const { period: overlap, facts: indications } of days) {
    yield {
      subject: line,
      related: indications.map(deliveryOf),
      overlap,
      costOf: line,
      severity: 'error',
      message: (details) => {
        const { nl, en } = atStake(details);
        const stop = stopBefore(line, details.overlap);
        return {
          nl: `De Zvw betaalt ${line.name} terwijl deze behandeling hoort bij het Wlz-verblijf met behandeling van ${person.name}: ${nl}. Betaal deze dagen uit de Wlz, of ${stop.nl}.`,
          en: `The Zvw pays for ${line.name} while this treatment is part of ${person.name}'s Wlz residence with treatment: ${en}. Pay these days from the Wlz, or ${stop.en}.`,
        };
      },
      fixes: (details) => leaveOut(plan, line, details.overlap),
    };
  }
}

export const wlz07 = defineRule({
  code: 'WLZ-07',
  title: {
    nl: 'Zvw-ggz naast Wlz',
    en: 'Mental health care under the Zvw next to the Wlz',
  },
  severity: 'warning',
  explanation: {
    nl: 'Krijgt iemand Wlz-zorg op psychische grondslag, dan kan behandeling door psycholoog of psychiater bij de Wlz horen. Of dat al zo wordt betaald, is niet zeker: vraag het na bij het zorgkantoor. Bij een andere grondslag meldt de regel alleen behandeling die een vast onderdeel is van verblijf met behandeling; het plan zegt dat met `aard behandeling` bij dezelfde aanbieder die de Wlz-zorg geeft.',
    en: 'When someone gets Wlz care on a psychiatric ground, treatment by a psychologist or psychiatrist may belong to the Wlz. Whether it is already paid that way is not certain: ask the care office. With another ground the rule reports only treatment that is a fixed part of residence with treatment; the plan says so with `aard behandeling` at the same provider that gives the Wlz care.',
  },
  exceptions: [
    {
      nl: 'Bij een andere grondslag dan psy mag ggz uit de Zvw ernaast, als zij geen vast onderdeel is van verblijf met behandeling.',
      en: 'With another ground than psy, mental health care from the Zvw may run beside it, when it is no fixed part of residence with treatment.',
    },
    {
      nl: 'Staat het antwoord van het zorgkantoor bij `motivering`, dan blijft de melding als informatie staan.',
      en: 'When the answer of the care office stands under `motivering`, the finding stays as information.',
    },
  ],
  mended: {
    nl: 'Het zorgkantoor zei dat de behandeling bij de Wlz hoort; de Wlz betaalt.',
    en: 'The care office said that the treatment belongs to the Wlz; the Wlz pays.',
  },
  sources: [
    {
      ...article('Wlz', 'art. 3.1.1 lid 1 onder c 2°', 2026),
      certainty: 'known-medium',
      note: {
        nl: 'De tekst is gelezen; of en hoe dit onderdeel wordt bekostigd, is niet zeker.',
        en: 'The text was read; whether and how this part is paid for is not certain.',
      },
    },
    article('Wlz', 'art. 3.1.1 lid 1 onder d 2°', 2026),
  ],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const support of supportPaidBy(plan, 'Zvw')) {
      if (does(support.service, MENTAL_HEALTH)) {
        yield* onPsychiatricGround(plan, support);
        yield* onOtherGround(plan, support);
      }
    }
  },
});
