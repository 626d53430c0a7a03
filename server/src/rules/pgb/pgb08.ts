import { employerOf } from '../../domain/employer.js';
import type { Intervention } from '../../domain/intervention.js';
import { knownDay } from '../../domain/knownDay.js';
import type { Party } from '../../domain/parties.js';
import { joinStretches, withoutDays } from '../../domain/stretches.js';
import { lineSide } from '../otherSide.js';
import { defineRule } from '../rule.js';
import { article } from '../statutes.js';
import { namesOf, onDays, verbFor } from '../wording.js';
import { budgetSupport } from './budgetLines.js';

function isContracted(party: Party): boolean {
  const employer = employerOf(party);
  return employer?.kind === 'provider' && employer.contracts.some(({ name }) => name === 'Wlz');
}

/** People who share a living initiative may spend the whole budget on contracted providers; `aard wonen` says so. */
function isWhollyContracted({ providers, natures, unclear }: Intervention): boolean {
  return (
    providers.length > 0 &&
    providers.every(isContracted) &&
    !natures.includes('wonen') &&
    !unclear.has('door') &&
    !unclear.has('aard')
  );
}

export const pgb08 = defineRule({
  code: 'PGB-08',
  title: { nl: 'Wlz-pgb alleen bij aanbieders met een contract', en: 'Wlz budget spent on contracted providers only' },
  severity: 'error',
  explanation: {
    nl: 'Een Wlz-pgb dat iemand helemaal besteedt bij aanbieders met een contract van het zorgkantoor kan worden geweigerd: die zorg is er ook in natura. De regel kijkt naar dagen waarop alle inzet uit dit pgb van zulke aanbieders komt; de gids zegt met `contract Wlz` welke dat zijn.',
    en: 'A Wlz budget that someone spends wholly on providers with a contract of the care office may be refused: that care is available in kind. The rule looks at days on which all lines of this budget come from such providers; the guide says with `contract Wlz` which they are.',
  },
  exceptions: [
    {
      nl: 'Komt er een inzet van een ander bij, dan mag het.',
      en: 'With a line of someone else beside them it is allowed.',
    },
    {
      nl: 'Een wooninitiatief is uitgezonderd: schrijf dan `aard wonen` bij de inzet.',
      en: 'A shared living initiative is exempt: write `aard wonen` on the line.',
    },
  ],
  mended: {
    nl: 'Anna kiest Vera, die geen contract heeft met het zorgkantoor. Wil zij toch naar Zonnehof, dan kan dat in natura.',
    en: 'Anna chooses Vera, who has no contract with the care office. If she wants Zonnehof after all, that can be done in kind.',
  },
  sources: [article('Besluit langdurige zorg', 'art. 3.6.2 lid 1 onder d en lid 2', 2026)],
  from: knownDay('2015-01-01'),
  *check(plan) {
    const budget = budgetSupport(plan, 'Wlz');
    for (const person of plan.facts.persons) {
      const own = budget.filter((support) => support.person === person);
      const contracted = own.filter(({ line }) => isWhollyContracted(line));
      const others = own.filter(({ line }) => !isWhollyContracted(line)).map(({ period }) => period);
      const days = withoutDays(
        joinStretches(contracted.map(({ line, period }) => ({ period, facts: [line] }))),
        others,
      );
      for (const { period, facts } of days) {
        const [line, ...more] = facts;
        if (line) {
          const providers = namesOf([...new Set(facts.flatMap(({ providers: parties }) => parties))]);
          const lines = namesOf(facts);
          const come = verbFor(facts.length, { nl: 'komt', en: 'comes' }, { nl: 'komen', en: 'come' });
          yield {
            subject: line,
            related: more.map(lineSide),
            overlap: period,
            message: (details) => {
              const span = onDays(details.overlap);
              return {
                nl: `Het Wlz-pgb van ${person.name} gaat ${span.nl} helemaal naar aanbieders met een contract van het zorgkantoor: ${lines.nl} ${come.nl} van ${providers.nl}. Het zorgkantoor kan dit pgb weigeren; vraag deze zorg in natura aan.`,
                en: `The Wlz budget of ${person.name} goes wholly to providers with a contract of the care office ${span.en}: ${lines.en} ${come.en} from ${providers.en}. The care office may refuse this budget; apply for this care in kind.`,
              };
            },
          };
        }
      }
    }
  },
});
