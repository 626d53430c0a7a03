import type { Intervention } from '../../domain/intervention.js';
import { knownDay } from '../../domain/knownDay.js';
import { paidBy } from '../../domain/plan.js';
import { type Alternative, alternatives } from '../../domain/vocabulary/careLists.js';
import { warningUnlessMotivated } from '../motivated.js';
import { defineRule } from '../rule.js';
import { setProperty } from '../statementFixes.js';
import { article } from '../statutes.js';
import { listOf } from '../wording.js';

const ENGLISH: Record<Alternative, string> = {
  'eigen-kracht': 'own strength',
  'gebruikelijke-hulp': 'usual help by housemates',
  mantelzorg: 'informal care',
  netwerk: 'social network',
  'algemene-voorziening': 'general provisions',
  'algemeen-gebruikelijk': 'things anyone would buy',
};

/** Also what was looked at for the goals that the line serves. */
function notConsidered(line: Intervention): readonly Alternative[] {
  return alternatives.filter(
    (alternative) =>
      !line.considered.has(alternative) && !line.goals.some(({ considered }) => considered.has(alternative)),
  );
}

/** Urgent help comes before the inquiry (Wmo art. 2.3.3). */
function isUrgent(line: Intervention): boolean {
  return line.decisions.some(({ sort }) => sort === 'spoed');
}

function cannotTell(line: Intervention): boolean {
  return (
    line.unclear.has('onderzocht') ||
    line.unclear.has('op') ||
    line.unclear.has('bij') ||
    line.goals.some(({ unclear }) => unclear.has('onderzocht'))
  );
}

export const wmo01 = defineRule({
  code: 'WMO-01',
  title: {
    nl: 'Maatwerk zonder onderzoek naar wat voorgaat',
    en: 'Individual provision without looking at what comes first',
  },
  severity: 'warning',
  explanation: {
    nl: 'Voordat de gemeente een maatwerkvoorziening geeft, onderzoekt ze zes dingen: eigen kracht, gebruikelijke hulp, mantelzorg, het netwerk, algemene voorzieningen en wat algemeen gebruikelijk is. De inzet of een doel waar de inzet bij hoort noemt ze bij `onderzocht`.',
    en: 'Before the municipality gives an individual provision it looks at six things: own strength, usual help by housemates, informal care, the social network, general provisions and things anyone would buy. The line, or a goal it serves, lists them after `onderzocht`.',
  },
  exceptions: [
    {
      nl: 'Algemene voorzieningen (`Wmo-algemeen`) en hulp bij spoed.',
      en: 'General provisions (`Wmo-algemeen`) and help in an emergency.',
    },
    {
      nl: 'Met een `motivering` blijft de melding als informatie staan.',
      en: 'With a `motivering` the finding stays as information.',
    },
  ],
  mended: { nl: 'Er staat dat alle zes dingen zijn onderzocht.', en: 'It says that all six things were looked into.' },
  sources: [
    article('Wmo 2015', 'art. 2.3.2 lid 4', 2026),
    article('Wmo 2015', 'art. 2.3.5 lid 3', 2026, {
      nl: '“Algemeen gebruikelijk” staat in de tekst van 2026, niet in die van 2017.',
      en: '“Things anyone would buy” stands in the text of 2026, not in that of 2017.',
    }),
  ],
  from: knownDay('2015-01-01'),
  *check(plan) {
    for (const line of plan.facts.lines.filter((it) => paidBy(it, 'Wmo') && !isUrgent(it) && !cannotTell(it))) {
      const missing = notConsidered(line);
      if (missing.length > 0) {
        const names = listOf(missing.map((alternative) => ({ nl: alternative, en: ENGLISH[alternative] })));
        const lack = missing.length === 1 ? 'ontbreekt' : 'ontbreken';
        yield {
          subject: line,
          severity: warningUnlessMotivated(line),
          fixes: () => [
            setProperty(
              plan,
              line,
              [
                'onderzocht',
                alternatives.filter((one) => line.considered.has(one) || missing.includes(one)).join(', '),
              ],
              { preferred: true },
              { nl: `Vul \`onderzocht\` aan bij ${line.name}`, en: `Complete \`onderzocht\` at ${line.name}` },
            ),
          ],
          message: () => ({
            nl: `${line.name} is maatwerk uit de Wmo, maar bij \`onderzocht\` ${lack} ${names.nl}. Onderzoek dat met het gezin en vul \`onderzocht\` aan.`,
            en: `${line.name} is an individual Wmo provision, but \`onderzocht\` does not mention ${names.en}. Look into it with the family and complete \`onderzocht\`.`,
          }),
        };
      }
    }
  },
});
