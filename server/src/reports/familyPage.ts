import {
  agreedSection,
  callSection,
  changeSection,
  monthSection,
  talkSection,
  wordsSection,
} from './familySections.js';
import { type Html, html } from './html.js';
import { type PageSubject, pageContext } from './planPage/context.js';
import type { ReportPage } from './reportPage.js';

export interface FamilyPageSubject extends PageSubject {
  /** Whether the page says what things cost; the family asks for that itself. */
  readonly withAmounts: boolean;
}

/** The plan for the family: its own words, what was agreed, who does what this month, and whom to call. */
export function familyPage(subject: FamilyPageSubject): ReportPage {
  const context = pageContext(subject);
  const { plan, today, family, values, language } = context;
  const { period } = plan.facts;
  const body: Html = html`<header class="cover">
<p class="eyebrow">${family.kind}</p>
<h1>${plan.title}</h1>
${period && html`<p class="lead">${family.forPeriod(values.period(period))}</p>`}
<p class="intro">${family.intro}</p>
</header>
${[
  wordsSection(context),
  agreedSection(context),
  monthSection(context, subject.withAmounts),
  talkSection(context),
  changeSection(context),
  callSection(context),
]}<footer><p>${family.made(values.day(today))}</p></footer>
`;
  return { kind: 'family', language, title: plan.title, body };
}
