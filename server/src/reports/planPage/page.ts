import { type Html, html } from '../html.js';
import type { ReportPage } from '../reportPage.js';
import { appointmentsSection } from './appointments.js';
import { bespokeSection } from './bespoke.js';
import { budgetSection } from './budgetBars.js';
import { clockSection } from './clock.js';
import { type PageSubject, pageContext } from './context.js';
import { coordinationSection } from './coordination.js';
import { cover } from './cover.js';
import { effectSection } from './effect.js';
import { escalationSection } from './escalation.js';
import { findingsSection } from './findings.js';
import { goalsSection } from './goals.js';
import { householdSection } from './household.js';
import { interventionsSection } from './interventions.js';
import { networkSection } from './network.js';
import { scaleDownSection } from './scaleDown.js';
import { selfRelianceSection } from './selfReliance.js';
import { timelineSection } from './timeline.js';

/** The sections about methods are nothing as long as a plan does not use the method. */
const SECTIONS = [
  householdSection,
  coordinationSection,
  goalsSection,
  selfRelianceSection,
  networkSection,
  interventionsSection,
  timelineSection,
  clockSection,
  budgetSection,
  effectSection,
  escalationSection,
  scaleDownSection,
  bespokeSection,
  appointmentsSection,
  findingsSection,
];

/** The whole plan as a page, for who coordinates it and who works on it. */
export function planPage(subject: PageSubject): ReportPage {
  const context = pageContext(subject);
  const { plan, today, texts, values, language } = context;
  const body: Html = html`${cover(context)}${SECTIONS.map((part) => part(context))}<footer><p>${texts.readOn(values.day(today))}</p></footer>
`;
  return { kind: 'plan', language, title: plan.title, body };
}
