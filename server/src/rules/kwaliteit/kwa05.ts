import type { Intervention } from '../../domain/intervention.js';
import { linesWithoutScaleDown } from '../../domain/scaleDown.js';
import { lineSide } from '../otherSide.js';
import { defineRule, type Report } from '../rule.js';
import { namesOf, verbFor } from '../wording.js';

export const kwa05 = defineRule({
  code: 'KWA-05',
  title: { nl: 'Geen afspraak over afschalen', en: 'No agreement on scaling down' },
  severity: 'warning',
  explanation: {
    nl: 'Hulp stopt niet vanzelf als het beter gaat. Voor betaalde zorg die langer dan drie maanden duurt, staat daarom in het plan wanneer het minder kan: `afschalen`, met `bij` de inzet waar het om gaat, of zonder `bij` voor het hele plan. Wie het daarna overneemt, staat bij de inzet zelf: `daarna`. Een gids kan ook een bedrag geven waarboven dat moet: `bedrag afschalen-boven`.',
    en: 'Help does not stop by itself when things go better. For paid care that lasts longer than three months the plan therefore says when it may become less: `afschalen`, with `bij` and the line it is about, or without `bij` for the whole plan. Who takes over stands with the line itself: `daarna`. A guide can also give an amount above which this is needed: `bedrag afschalen-boven`.',
  },
  exceptions: [
    {
      nl: 'Hulpmiddelen, woningaanpassingen, vervoer en inkomen tellen niet mee.',
      en: 'Aids, adaptations, transport and income do not count.',
    },
    {
      nl: 'Met een `motivering` blijft de melding als informatie staan.',
      en: 'With a `motivering` the finding stays as information.',
    },
  ],
  mended: {
    nl: 'Er staat wanneer de begeleiding minder kan, en wie dat regelt.',
    en: 'It says when the support can be less, and who arranges that.',
  },
  sources: [{ title: 'Effectencalculator', certainty: 'practice' }],
  *check(plan) {
    if (plan.facts.unreadable.has('Trigger')) {
      return;
    }
    const open = linesWithoutScaleDown(plan);
    const unexplained = open.filter(({ motivation }) => motivation === undefined);
    yield* withoutAgreement(unexplained, 'warning');
    yield* withoutAgreement(
      open.filter((line) => !unexplained.includes(line)),
      'info',
    );
  },
});

function* withoutAgreement(lines: readonly Intervention[], severity: 'warning' | 'info'): Generator<Report> {
  const [first, ...others] = lines;
  if (first) {
    yield {
      subject: first,
      severity,
      related: others.map(lineSide),
      message: () => {
        const names = namesOf(lines);
        const last = verbFor(
          lines.length,
          { nl: 'duurt lang of kost veel', en: 'lasts long or costs much' },
          { nl: 'duren lang of kosten veel', en: 'last long or cost much' },
        );
        return {
          nl: `${names.nl} ${last.nl}, maar nergens staat wanneer het minder kan; spreek dat af en schrijf \`afschalen\`.`,
          en: `${names.en} ${last.en}, but nowhere does it say when it may become less; agree on that and write \`afschalen\`.`,
        };
      },
    };
  }
}
