import { isAbsent } from '../../domain/fact.js';
import { knownDay } from '../../domain/knownDay.js';
import { does, type Support, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { warningUnlessMotivated } from '../motivated.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';

const TRANSPORT: ReadonlySet<CareFunction> = new Set<CareFunction>(['vervoer-dagbesteding']);

/** Natures that say what a young person cannot do alone. */
const NEEDS: ReadonlySet<string> = new Set(['geneeskundig', 'zelfredzaamheid', 'leren']);

/** A medical need or a limitation is recorded as a nature or a cause; `leren` is transport to school (OND-01). */
function isNeedRecorded({ line }: Support): boolean {
  return line.natures.some((nature) => NEEDS.has(nature)) || line.unclear.has('aard') || !isAbsent(line, 'oorzaak');
}

export const jw15 = defineRule({
  code: 'JW-15',
  title: { nl: 'Vervoer naar jeugdhulp zonder noodzaak', en: 'Transport to youth help without a need' },
  severity: 'warning',
  explanation: {
    nl: 'De Jeugdwet betaalt vervoer naar jeugdhulp als dat medisch nodig is of als de jeugdige zich niet zelf kan redden. Leg dat vast met `aard geneeskundig`, `aard zelfredzaamheid` of een `oorzaak`.',
    en: 'The Youth Act pays for transport to youth help when it is medically needed or the young person cannot manage alone. Record that with `aard geneeskundig`, `aard zelfredzaamheid` or an `oorzaak`.',
  },
  exceptions: [
    {
      nl: 'Met alleen een `motivering` blijft de melding als informatie staan.',
      en: 'With a `motivering` only, the finding stays as information.',
    },
  ],
  mended: { nl: 'Er staat waardoor Noor niet zelf kan reizen.', en: 'It says why Noor cannot travel by herself.' },
  sources: [article('Jeugdwet', 'art. 2.3 lid 2', 2026)],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const support of supportPaidBy(plan, 'Jeugdwet')) {
      const { line, person, service, period } = support;
      if (does(service, TRANSPORT) && !isNeedRecorded(support)) {
        yield {
          subject: line,
          overlap: period,
          costOf: line,
          severity: warningUnlessMotivated(line),
          message: (details) => {
            const { nl, en } = atStake(details);
            return {
              nl: `De Jeugdwet betaalt het vervoer ${line.name}, maar het plan zegt niet waarom ${person.name} niet zelf kan reizen: ${nl}. Noteer de medische reden of de beperking bij \`oorzaak\`, of spreek af wie ${person.name} brengt.`,
              en: `The Youth Act pays for the transport ${line.name}, but the plan does not say why ${person.name} cannot travel alone: ${en}. Record the medical reason or the limitation under \`oorzaak\`, or agree on who brings ${person.name}.`,
            };
          },
        };
      }
    }
  },
});
