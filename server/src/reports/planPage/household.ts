import { ageOn } from '../../domain/age.js';
import type { Person } from '../../domain/parties.js';
import type { Voice } from '../../domain/wellbeing.js';
import { type Content, type Html, html, joined } from '../html.js';
import { linked, type PageContext, written } from './context.js';
import { icon } from './icons.js';
import { partyName, spokenName, spokenWord } from './names.js';
import { empty, entry, section } from './section.js';

/** Who the plan is about, and what they say themselves. */
export function householdSection(context: PageContext): Html {
  const { plan, texts } = context;
  const { persons } = plan.facts;
  const people =
    persons.length === 0
      ? empty(texts.household.nobody)
      : html`<ul class="people">${persons.map((person) => personCard(context, person))}</ul>`;
  return section('household', texts.household.heading, people, voices(context), safety(context));
}

function personCard(context: PageContext, person: Person): Html {
  const { today, texts, values } = context;
  const { born, died, label, custody, partner } = person;
  const age = born === undefined || died !== undefined || born > today ? undefined : ageOn(born, today);
  return html`<li${written(context, person)}>
<h3>${linked(context, person, spokenName(person.name))}</h3>
<p class="role">${joined([label, age === undefined ? undefined : texts.household.years(age)], ', ')}</p>
<dl class="details">${[
    entry(texts.household.born, born === undefined ? undefined : values.day(born)),
    entry(texts.household.died, died === undefined ? undefined : values.day(died)),
    entry(texts.household.custody, custody.map(partyName).join(', ')),
    entry(texts.household.partner, partner && partyName(partner)),
    entry(texts.household.situation, currentSituations(context, person)),
  ]}</dl>
</li>
`;
}

function currentSituations({ plan, today, values }: PageContext, person: Person): string {
  return plan.facts.situations
    .flatMap(({ person: about, sort, period }) =>
      about === person && sort !== undefined && period && period.to >= today
        ? [`${spokenWord(sort)}, ${values.period(period)}`]
        : [],
    )
    .join('; ');
}

function voices(context: PageContext): Content {
  const { plan, texts } = context;
  const said = plan.facts.voices.filter(({ text }) => text !== undefined);
  return said.length === 0
    ? empty(texts.household.noWords)
    : html`<div class="voices">${said.map((voice) => quote(context, voice))}</div>`;
}

function quote(context: PageContext, voice: Voice): Html {
  const { texts } = context;
  const who = voice.person ? partyName(voice.person) : texts.household.everyone;
  return html`<figure class="voice voice-${voice.about}"${written(context, voice)}>
<blockquote>${linked(context, voice, voice.text)}</blockquote>
<figcaption><span class="tag">${texts.household.about[voice.about]}</span> ${who}</figcaption>
</figure>
`;
}

function safety(context: PageContext): Content {
  const { plan, texts, values } = context;
  const latest = plan.facts.safetyAssessments
    .filter(({ date, verdict }) => date !== undefined && verdict !== undefined)
    .toSorted((a, b) => (b.date ?? 0) - (a.date ?? 0))[0];
  if (latest?.date === undefined || latest.verdict === undefined) {
    return undefined;
  }
  const about = latest.persons.map(partyName).join(', ') || texts.household.everyone;
  const mark =
    latest.verdict === 'veilig' ? icon('done') : latest.verdict === 'onveilig' ? icon('error') : icon('warning');
  return html`<p class="safety"${written(context, latest)}>${mark} ${linked(
    context,
    latest,
    texts.household.safety(latest.verdict),
  )} <span class="aside">${about}, ${values.day(latest.date)}</span></p>`;
}
