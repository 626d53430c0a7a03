import type { Day } from '../../domain/day.js';
import type { Fact } from '../../domain/fact.js';
import type { Severity } from '../../domain/finding.js';
import type { Period } from '../../domain/period.js';
import type { Place } from '../../domain/place.js';
import { isWithin } from '../../domain/place.js';
import type { PlanModel } from '../../domain/plan.js';
import type { Language, Texts } from '../../domain/texts.js';
import { catalogueOf } from '../../texts/catalogue.js';
import type { ValueTexts } from '../../texts/featureTexts.js';
import type { MethodPageTexts } from '../../texts/methodPageTexts.js';
import type { MethodTexts } from '../../texts/methodTexts.js';
import type { FamilyPageTexts, PlanPageTexts } from '../../texts/planPageTexts.js';
import { type Content, type Html, html } from '../html.js';

/** What there is to say about a plan, as the page shows it. */
export interface PageRemark {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Texts;
  readonly place: Place;
  /** The days of the conflict. */
  readonly overlap: Period | undefined;
  /** A deviation in the plan accounts for it. */
  readonly accepted: boolean;
}

/** What a page is made from. */
export interface PageSubject {
  readonly plan: PlanModel;
  /** In the order of the text. */
  readonly remarks: readonly PageRemark[];
  readonly language: Language;
  /** Whether the page stands beside its text: everything on it then says where it is written. */
  readonly besideText: boolean;
}

/** What every section of a page has at hand. */
export interface PageContext extends PageSubject {
  readonly today: Day;
  readonly texts: PlanPageTexts;
  readonly family: FamilyPageTexts;
  readonly methods: MethodTexts;
  readonly methodPage: MethodPageTexts;
  readonly values: ValueTexts;
}

export function pageContext(subject: PageSubject): PageContext {
  const { planPage, familyPage, methods, methodPage, values } = catalogueOf(subject.language);
  const { today } = subject.plan.facts;
  return { ...subject, today, texts: planPage, family: familyPage, methods, methodPage, values };
}

/** Attributes that say which lines of the text an element shows; none where there is no text beside the page. */
export function written({ besideText, plan }: PageContext, fact: Fact | undefined): Content {
  if (!besideText || !fact || fact.place.uri !== plan.facts.header.place.uri) {
    return undefined;
  }
  return placeAttributes(fact.place, fact.extent);
}

/** The same for a place that is no fact. */
export function writtenAt({ besideText, plan }: PageContext, place: Place): Content {
  return besideText && place.uri === plan.facts.header.place.uri ? placeAttributes(place, place) : undefined;
}

/** Words that lead to where a fact is written, also for who uses no mouse. */
export function linked(context: PageContext, fact: Fact | undefined, content: Content): Html {
  const attributes = written(context, fact);
  return attributes === undefined
    ? html`${content}`
    : html`<button type="button" class="place"${attributes}>${content}</button>`;
}

/** The remarks that stand on a fact, the accepted ones left out. */
export function openRemarksOn({ remarks }: PageContext, fact: Fact): readonly PageRemark[] {
  return remarks.filter(({ place, accepted }) => !accepted && isWithin(place, fact.extent));
}

function placeAttributes({ range: { start } }: Place, { range }: Place): Content {
  return html` data-line="${start.line}" data-character="${start.character}" data-from="${range.start.line}" data-to="${range.end.line}"`;
}
