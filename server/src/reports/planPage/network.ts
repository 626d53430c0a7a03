import { type Tie, tiesOf } from '../../domain/ties.js';
import { type Content, type Html, html, joined } from '../html.js';
import { linked, type PageContext, written } from './context.js';
import { ecoMap } from './ecoMap.js';
import { factTitle, partyName, spokenWord } from './names.js';
import { goalHoursPart, networkGrowthPart } from './networkGrowth.js';
import { empty, figure, section, table } from './section.js';
import { isStrained } from './tieWords.js';

/** The family's own people, before any professional, and a picture of everyone around the household. */
export function networkSection(context: PageContext): Html {
  const { plan, texts } = context;
  const ties = tiesOf(plan, context.today);
  return section(
    'network',
    texts.network.heading,
    plan.facts.network.length === 0 ? empty(texts.network.none) : ownPeople(context),
    ties.length === 0 ? undefined : figure('eco-map', ecoMap(context, ties), texts.asTable, tieTable(context, ties)),
    networkGrowthPart(context),
    goalHoursPart(context),
  );
}

function ownPeople(context: PageContext): Html {
  const { plan, texts, values } = context;
  const own = texts.network;
  const rhythm = (member: (typeof plan.facts.network)[number]): string | undefined =>
    member.volume && texts.rhythm(values.quantity(member.volume.amount, member.volume.unit), member.volume.per);
  return html`<ul class="people">${plan.facts.network.map(
    (member) => html`<li${written(context, member)}>
<h3>${linked(context, member, partyName(member))}</h3>
<p class="role">${member.label ?? (member.relation && spokenWord(member.relation))}</p>
<p>${joined([member.offers.map(spokenWord).join(', ') || undefined, rhythm(member)], ' · ')}</p>
<p class="aside">${joined(
      [
        member.supports.length === 0 ? undefined : own.supports(member.supports.map(partyName)),
        member.agreedOn === undefined ? own.noAgreement : own.agreed(values.day(member.agreedOn)),
      ],
      ' · ',
    )}</p>
</li>
`,
  )}</ul>`;
}

function tieTable(context: PageContext, ties: readonly Tie[]): Html {
  const { texts } = context;
  const own = texts.network;
  return table(
    own.caption,
    [
      { heading: own.who },
      { heading: own.kind },
      { heading: own.forWhom },
      { heading: own.goals },
      { heading: own.strength },
    ],
    ties.map((tie) => ({
      attributes: written(context, tie.facts[0]),
      cells: [
        linked(context, tie.facts[0], partyName(tie.party)),
        own.kinds[tie.kind],
        tie.persons.length === 0 ? own.household : tie.persons.map(partyName).join(', '),
        tie.goals.map(factTitle).join('; ') || own.noGoals,
        strength(context, tie),
      ],
    })),
  );
}

function strength(context: PageContext, tie: Tie): Content {
  const own = context.texts.network;
  return isStrained(context, tie) ? `${own.strengths[tie.strength]}; ${own.strained}` : own.strengths[tie.strength];
}
