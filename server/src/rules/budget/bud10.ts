import { isAbsent, placeOf } from '../../domain/fact.js';
import type { Intervention } from '../../domain/intervention.js';
import type { PlanModel } from '../../domain/plan.js';
import { vatTreatment } from '../../domain/vat.js';
import { defineRule, type Report } from '../rule.js';
import { setProperty, withoutProperty } from '../statementFixes.js';

export const bud10 = defineRule({
  code: 'BUD-10',
  title: { nl: 'Bedrag met of zonder btw', en: 'Amount with or without VAT' },
  severity: 'info',
  explanation: {
    nl: 'Zorg is vrijgesteld van btw. Particuliere hulp die het gezin zelf betaalt en een woningaanpassing zijn dat niet: schrijf daar `inclusief-btw`, zodat niemand voor een hogere rekening staat. Bij zorg hoort dat woord niet. Het plan rekent met het bedrag dat er staat.',
    en: 'Care is exempt from VAT. Private help that the family pays itself and an adaptation of the home are not: write `inclusief-btw` there, so that nobody faces a higher bill. With care that word does not belong. The plan computes with the amount as written.',
  },
  exceptions: [],
  mended: { nl: 'Er staat dat het bedrag met btw is.', en: 'It says that the amount includes VAT.' },
  sources: [
    { title: 'Regieplan', certainty: 'product' },
    { title: 'Wet op de omzetbelasting 1968', article: 'art. 11', certainty: 'known-medium' },
  ],
  *check(plan) {
    for (const line of plan.facts.lines) {
      const cost = plan.cost(line);
      if (cost !== undefined && cost > 0) {
        yield* aboutVat(plan, line);
      }
    }
  },
});

function* aboutVat(plan: PlanModel, line: Intervention): Generator<Report> {
  const treatment = vatTreatment(line);
  if (treatment === 'taxed' && isAbsent(line, 'inclusief-btw')) {
    yield {
      subject: line,
      place: line.parts.get('tarief') ?? placeOf(line, 'bedrag'),
      fixes: () => [setProperty(plan, line, ['inclusief-btw', ''], { preferred: false })],
      message: () => ({
        nl: `Is het bedrag van ${line.name} met btw? Schrijf dan \`inclusief-btw\`, of reken de btw erbij.`,
        en: `Does the amount of ${line.name} include VAT? Then write \`inclusief-btw\`, or add the VAT.`,
      }),
    };
  } else if (treatment === 'exempt' && line.includesVat) {
    yield {
      subject: line,
      place: placeOf(line, 'inclusief-btw'),
      fixes: () => withoutProperty(plan, line, 'inclusief-btw'),
      message: () => ({
        nl: `Klopt het dat het bedrag van ${line.name} met btw is? Zorg is vrijgesteld van btw; vraag de aanbieder om een bedrag zonder btw, of haal \`inclusief-btw\` weg.`,
        en: `Is it right that the amount of ${line.name} includes VAT? Care is exempt from VAT; ask the provider for an amount without it, or remove \`inclusief-btw\`.`,
      }),
    };
  }
}
