import { knownDay } from '../../domain/knownDay.js';
import { overlap } from '../../domain/period.js';
import type { PlanModel } from '../../domain/plan.js';
import { does, type Support } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { lineSide } from '../otherSide.js';
import { defineRule } from '../rule.js';
import { onDays } from '../wording.js';

const DAY_ACTIVITIES: ReadonlySet<CareFunction> = new Set<CareFunction>(['begeleiding-groep']);
const SHELTERED_WORK = 'beschut-werk';

/** Every line for every person, whoever pays. */
function supports(plan: PlanModel): readonly Support[] {
  return plan.facts.lines.flatMap((line) => {
    const { service, period } = line;
    return service && period ? line.persons.map((person) => ({ line, person, service, period })) : [];
  });
}

/** Day activities that say they are about something other than taking part are not a workplace. */
function mayBeWork({ line, service }: Support): boolean {
  return (
    does(service, DAY_ACTIVITIES) &&
    (line.natures.length === 0 || line.natures.includes('participatie')) &&
    !line.unclear.has('aard')
  );
}

export const pw08 = defineRule({
  code: 'PW-08',
  title: { nl: 'Dagbesteding naast beschut werk', en: 'Day activities beside sheltered work' },
  severity: 'info',
  explanation: {
    nl: 'Arbeidsmatige dagbesteding en beschut werk kunnen niet op dezelfde dagdelen. Een plan zegt niet op welke dagdelen iets is, en daarom is dit een vraag.',
    en: 'Work-like day activities and sheltered work cannot be on the same half-days. A plan does not say on which half-days something is, so this is a question.',
  },
  exceptions: [
    {
      nl: 'Schrijf de verdeling bij `motivering`, of geef de dagbesteding een andere aard dan `participatie`; dan zwijgt de regel.',
      en: 'Write the division under `motivering`, or give the day activities a nature other than `participatie`; then the rule is silent.',
    },
  ],
  mended: { nl: 'Er staat op welke dagen Anna waar is.', en: 'It says on which days Anna is where.' },
  sources: [{ title: 'Participatiewet', article: 'art. 10b', certainty: 'known-medium' }],
  from: knownDay('2015-01-01'),
  *check(plan) {
    const all = supports(plan);
    const work = all.filter(({ service }) => service.name === SHELTERED_WORK);
    for (const activity of all.filter(mayBeWork)) {
      for (const job of work.filter(({ person }) => person === activity.person)) {
        const shared = overlap(activity.period, job.period);
        const explained = [activity, job].some(({ line }) => line.motivation !== undefined);
        if (shared && !explained) {
          yield {
            subject: activity.line,
            related: [lineSide(job.line)],
            overlap: shared,
            message: (details) => {
              const { nl, en } = onDays(details.overlap);
              return {
                nl: `Klopt het dat ${activity.line.name} en het beschute werk ${job.line.name} van ${activity.person.name} ${nl} niet op dezelfde dagdelen zijn? Schrijf de verdeling bij \`motivering\`.`,
                en: `Is it right that ${activity.line.name} and the sheltered work ${job.line.name} of ${activity.person.name} are not on the same half-days ${en}? Write the division under \`motivering\`.`,
              };
            },
          };
        }
      }
    }
  },
});
