import type { Intervention } from '../../domain/intervention.js';
import { type CrowdedDomain, crowdedDomains } from '../../domain/providersPerDomain.js';
import { lineSide } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { listOf, onDays } from '../wording.js';

/** So many paid organisations in one life domain are hard to keep together. */
const MANY = 3;

export const kwa12 = defineRule({
  code: 'KWA-12',
  title: { nl: 'Veel aanbieders op hetzelfde leefgebied', en: 'Many providers in the same life domain' },
  severity: 'warning',
  explanation: {
    nl: 'Werken drie of meer betaalde aanbieders tegelijk met dezelfde persoon aan hetzelfde leefgebied, kijk dan of het met minder kan. Het leefgebied komt van de doelen waar de inzet bij hoort; heeft een doel er meer, dan telt alleen de inzet bij dat doel samen.',
    en: 'When three or more paid providers work with the same person on the same life domain at the same time, see whether fewer will do. The life domain comes from the goals of the lines; of a goal with several, only the lines of that goal count together.',
  },
  exceptions: [
    {
      nl: 'Hulp van de gecertificeerde instelling, hulpmiddelen, huisarts, vrij toegankelijke hulp en informele hulp tellen niet mee.',
      en: 'Help of the certified institution, aids, the general practitioner, freely accessible help and informal help do not count.',
    },
    {
      nl: 'Met een `motivering` blijft de melding als informatie staan.',
      en: 'With a `motivering` the finding stays as information.',
    },
  ],
  mended: {
    nl: 'Vera doet ook de dagbesteding; er komen nog twee aanbieders over de vloer.',
    en: 'Vera does the day activities too; two providers are left.',
  },
  sources: [{ title: '1Gezin1Plan', certainty: 'practice' }],
  *check(plan) {
    for (const crowd of crowdedDomains(plan, MANY)) {
      yield* tooMany(crowd);
    }
  },
});

function* tooMany({ person, domains, organisations, lines, period }: CrowdedDomain): Generator<Report> {
  const last = latestStart(lines);
  if (last) {
    yield {
      subject: last,
      severity: lines.some(({ motivation }) => motivation !== undefined) ? 'info' : 'warning',
      overlap: period,
      related: lines.filter((line) => line !== last).map(lineSide),
      message: (details) => {
        const span = onDays(details.overlap);
        const who = listOf(organisations.map(({ name, label }) => ({ nl: label ?? name, en: label ?? name })));
        const where = listOf(domains.map((domain) => ({ nl: domain, en: domain })));
        return {
          nl: `${who.nl} werken ${span.nl} allemaal met ${person.name} aan ${where.nl}; kijk of één van hen het werk van een ander kan overnemen.`,
          en: `${who.en} all work with ${person.name} on ${where.en} ${span.en}; see whether one of them can take over another’s work.`,
        };
      },
    };
  }
}

/** The line that made it a crowd. */
function latestStart(lines: readonly Intervention[]): Intervention | undefined {
  return lines.toSorted((a, b) => (a.period?.from ?? 0) - (b.period?.from ?? 0)).at(-1);
}
