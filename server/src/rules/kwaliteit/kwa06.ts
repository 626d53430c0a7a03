import type { Deviation } from '../../domain/deviation.js';
import type { Texts } from '../../domain/texts.js';
import { type DeviationPart, missingParts } from '../../domain/valueTriangle.js';
import { defineRule } from '../rule.js';
import { listOf } from '../wording.js';

export const kwa06 = defineRule({
  code: 'KWA-06',
  title: { nl: 'Afwijking zonder waardendriehoek', en: 'Deviation without the value triangle' },
  severity: 'warning',
  explanation: {
    nl: 'Afwijken van een regel mag als u uitlegt waarom. Een `afwijking` heeft daarvoor een reden (`omdat`) en de waardendriehoek: rendement met wat de gewone weg kost, wat deze kost en waarom dat loont, legitimering (waarom het eerlijk is) en betrokkenheid (hoe het gezin erachter staat). Iemand met een mandaat gaat akkoord: een regisseur, de gemeente of een medewerker die niet bij een aanbieder werkt. Zolang er iets ontbreekt, blijft de melding gewoon staan.',
    en: 'Deviating from a rule is allowed when you explain why. An `afwijking` has a reason (`omdat`) and the value triangle: rendement with what the usual route costs, what this costs and why it pays, legitimering (why it is fair) and betrokkenheid (how the family stands behind it). Someone with a mandate agrees: a coordinator, the municipality or staff who do not work for a provider. While something is missing, the finding stays as it is.',
  },
  exceptions: [],
  mended: {
    nl: 'Er staat wat de gewone weg kost, wat deze kost en waarom dat loont. De afwijking van BUD-11 is nu geaccepteerd.',
    en: 'It says what the usual way costs, what this one costs and why that pays. The deviation from BUD-11 is now accepted.',
  },
  sources: [{ title: 'Waardendriehoek', certainty: 'web' }],
  deviation: 'never',
  *check(plan) {
    for (const deviation of plan.facts.deviations) {
      const missing = missingParts(plan, deviation);
      if (missing.length > 0) {
        yield {
          subject: deviation,
          message: () => {
            const list = listOf(missing.map((part) => wordsFor(part, deviation)));
            const { rule = '' } = deviation;
            return {
              nl: `De afwijking van ${rule} mist ${list.nl}; vul de afwijking aan, anders blijft de melding staan.`,
              en: `The deviation from ${rule} lacks ${list.en}; complete the deviation, or the finding stays.`,
            };
          },
        };
      }
    }
  },
});

function wordsFor(part: DeviationPart, { approvedBy }: Deviation): Texts {
  const name = approvedBy?.name ?? '';
  return {
    reason: { nl: 'de reden (`omdat`)', en: 'the reason (`omdat`)' },
    costs: {
      nl: 'wat de gewone weg kost en wat deze kost (`rendement van … naar …`)',
      en: 'what the usual route costs and what this costs (`rendement van … naar …`)',
    },
    returnText: { nl: 'waarom het loont (een zin bij `rendement`)', en: 'why it pays (a sentence with `rendement`)' },
    legitimacy: { nl: 'waarom het eerlijk is (`legitimering`)', en: 'why it is fair (`legitimering`)' },
    involvement: {
      nl: 'hoe het gezin erachter staat (`betrokkenheid`)',
      en: 'how the family stands behind it (`betrokkenheid`)',
    },
    approval: { nl: 'het akkoord van iemand met een mandaat', en: 'the agreement of someone with a mandate' },
    approverWithoutMandate: {
      nl: `het akkoord van iemand met een mandaat (${name} heeft dat niet)`,
      en: `the agreement of someone with a mandate (${name} has none)`,
    },
  }[part];
}
