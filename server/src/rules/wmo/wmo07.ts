import { placeOf } from '../../domain/fact.js';
import { knownDay } from '../../domain/knownDay.js';
import { does, supportPaidBy } from '../../domain/support.js';
import type { CareFunction } from '../../domain/vocabulary/careLists.js';
import { warningUnlessMotivated } from '../motivated.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { atStake } from '../wording.js';

/** Sheltered living and shelter are open to people from all over the country. */
const NATIONWIDE: ReadonlySet<CareFunction> = new Set<CareFunction>(['verblijf']);

function isSame(a: string, b: string): boolean {
  return a.localeCompare(b, 'nl', { sensitivity: 'base' }) === 0;
}

export const wmo07 = defineRule({
  code: 'WMO-07',
  title: {
    nl: 'Wmo van een gemeente waar iemand niet woont',
    en: 'Wmo paid by a municipality where someone does not live',
  },
  severity: 'warning',
  explanation: {
    nl: 'Ondersteuning bij zelfredzaamheid en participatie is er voor ingezetenen: de woongemeente betaalt. Staat bij een persoon een andere `gemeente` dan die van het plan, dan is Wmo-inzet uit dit plan een vraag. Zonder `gemeente` bij de persoon gaat Regieplan uit van de gemeente van het plan.',
    en: 'Support for self-reliance and participation is for residents: the municipality of residence pays. When a person has another `gemeente` than the plan, Wmo support from this plan is a question. Without `gemeente` on the person Regieplan assumes the municipality of the plan.',
  },
  exceptions: [
    {
      nl: 'Beschermd wonen en opvang zijn landelijk toegankelijk en tellen niet mee.',
      en: 'Sheltered living and shelter are open nationwide and do not count.',
    },
    {
      nl: 'Met een `motivering` blijft de melding als informatie staan.',
      en: 'With a `motivering` the finding stays as information.',
    },
  ],
  mended: {
    nl: 'Anna blijkt in Voorbeeldstad te wonen; de andere gemeente is weggehaald. Woont zij echt in Waterdam, dan betaalt Waterdam.',
    en: 'Anna turns out to live in Voorbeeldstad; the other municipality was taken out. If she really lives in Waterdam, Waterdam pays.',
  },
  sources: [article('Wmo 2015', 'art. 1.2.1 en art. 2.3.5 lid 1', 2026)],
  from: knownDay('2015-01-01'),
  *check(plan) {
    const paying = plan.facts.municipality;
    for (const { line, person, service, period } of supportPaidBy(plan, 'Wmo')) {
      const living = person.municipality;
      if (paying !== undefined && living !== undefined && !isSame(paying, living) && !does(service, NATIONWIDE)) {
        yield {
          subject: line,
          related: [
            {
              fact: person,
              place: placeOf(person, 'gemeente'),
              label: { nl: `${person.name} woont in ${living}`, en: `${person.name} lives in ${living}` },
            },
          ],
          overlap: period,
          costOf: line,
          severity: warningUnlessMotivated(line),
          message: (details) => {
            const { nl, en } = atStake(details);
            return {
              nl: `De gemeente ${paying} betaalt ${line.name}, terwijl ${person.name} in ${living} woont: ${nl}. Vraag ${line.name} aan bij ${living}, of leg bij \`motivering\` vast welke afspraak de gemeenten hebben.`,
              en: `The municipality of ${paying} pays for ${line.name}, while ${person.name} lives in ${living}: ${en}. Apply for ${line.name} in ${living}, or record under \`motivering\` what the municipalities have agreed.`,
            };
          },
        };
      }
    }
  },
});
