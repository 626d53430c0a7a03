import type { PlanModel } from '../../domain/plan.js';
import { NOT_IN_FORCE } from '../../domain/ruleDescription.js';
import { defineRule } from '../rule.js';

/** From how many life domains on problems are taken together. */
const SEVERAL = 2;

export const prv08 = defineRule({
  code: 'PRV-08',
  title: { nl: 'Wams: coördinator bij meervoudige problemen', en: 'Wams: coordinator for multiple problems' },
  severity: 'info',
  explanation: {
    nl: 'Het wetsvoorstel Wams (36 295) zou de gemeente verplichten om bij meervoudige problemen een coördinator aan te wijzen, en zou het delen van gegevens daarvoor regelen. Het is in 2023 controversieel verklaard en is geen wet. Deze regel zegt daarom niets; zij staat klaar voor de dag waarop het wel wet wordt.',
    en: 'The Wams bill (36 295) would oblige the municipality to appoint a coordinator for multiple problems, and would regulate the sharing of data for it. It was declared controversial in 2023 and is not law. This rule therefore says nothing; it is ready for the day on which it becomes law.',
  },
  exceptions: [],
  mended: {
    nl: 'Pim houdt overzicht over alle gebieden. Dat mag ook nu al, maar geen wet schrijft het voor.',
    en: 'Pim keeps the overview over all domains. That is fine now too, but no law prescribes it.',
  },
  since: {
    nl: 'Nog niet: het wetsvoorstel is geen wet. Wordt het dat wel, dan krijgt deze regel een begindatum.',
    en: 'Not yet: the bill is no law. When it becomes one, this rule will get a first day.',
  },
  sources: [
    {
      title: 'Wetsvoorstel aanpak meervoudige problematiek sociaal domein',
      article: 'Kamerstukken 36 295',
      certainty: 'web',
      note: { nl: 'ingediend op 30 januari 2023, niet in werking', en: 'submitted on 30 January 2023, not in force' },
    },
  ],
  from: NOT_IN_FORCE,
  *check(plan) {
    if (domainsOf(plan).size >= SEVERAL && plan.coordinators.length === 0) {
      yield {
        subject: plan.facts.header,
        message: () => ({
          nl: 'Dit gezin heeft meervoudige problemen, maar er is geen coördinator; schrijf wie de regie voert.',
          en: 'This family has multiple problems, but there is no coordinator; write who coordinates.',
        }),
      };
    }
  },
});

function domainsOf({ facts }: PlanModel): ReadonlySet<string> {
  return new Set(facts.goals.flatMap(({ domains }) => domains));
}
