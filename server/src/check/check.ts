import type { LangiumDocument } from 'langium';
import type { Finding, Fix, Severity } from '../domain/finding.js';
import type { Cents } from '../domain/money.js';
import type { Period } from '../domain/period.js';
import type { Place } from '../domain/place.js';
import type { PlanModel } from '../domain/plan.js';
import type { Texts } from '../domain/texts.js';
import type { DocumentKind } from '../domain/vocabulary/statementSpec.js';
import type { RegieDocument } from '../language/generated/ast.js';
import type { DocumentModels } from '../model/documentModels.js';
import { documentTitle } from '../model/documentTitle.js';
import { topOf } from '../model/places.js';
import type { Problem } from '../model/problem.js';
import { type Evaluation, evaluate, type RuleFailure } from '../rules/evaluate.js';
import { catalogueOf, problemMessage } from '../texts/catalogue.js';
import { idleDeviations, policyMistakes, unknownRulesIn } from './ruleMentions.js';

/** The other side of a remark. */
export interface RelatedRemark {
  readonly subject: string;
  readonly message: Texts;
  readonly place: Place;
}

/** Something the author should see: a problem of the text or a finding of a rule, ready to be shown. */
export interface Remark {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Texts;
  readonly place: Place;
  /** The name of the fact it stands on; empty when it stands on no fact. */
  readonly subject: string;
  readonly related: readonly RelatedRemark[];
  readonly overlap: Period | undefined;
  readonly amount: Cents | undefined;
  readonly accepted: boolean;
  /** Worked out when asked for: only an editor does. */
  readonly fixes: () => readonly Fix[];
  /** What a rule said; undefined for a problem of the text. */
  readonly finding: Finding | undefined;
}

export interface CheckedDocument {
  readonly kind: DocumentKind | undefined;
  /** Empty when the document does not say what it is. */
  readonly title: string;
  readonly plan: PlanModel | undefined;
  /** In the order of the text. */
  readonly remarks: readonly Remark[];
  readonly failures: readonly RuleFailure[];
}

const NOTHING_TO_EVALUATE: Evaluation = { findings: [], failures: [], unmetDeviations: [], refusedDeviations: [] };

/** Everything there is to say about one document. */
export function checkDocument(models: DocumentModels, document: LangiumDocument<RegieDocument>): CheckedDocument {
  const { kind, plan, policy, problems } = models.of(document);
  const evaluation = plan ? evaluate(plan) : NOTHING_TO_EVALUATE;
  const { findings, failures } = evaluation;
  const aboutRules = [
    ...(plan ? unknownRulesIn(plan) : []),
    ...idleDeviations(evaluation, problems),
    ...(policy ? policyMistakes(policy) : []),
  ];
  const remarks = [
    ...[...problems, ...aboutRules].map(problemRemark),
    ...findings.map((finding) => ({
      ...finding,
      finding,
      code: finding.rule,
      subject: finding.subject.name,
      related: finding.related.map(({ fact, place, label }) => ({ subject: fact.name, message: label, place })),
    })),
    ...failures.map(({ rule }) => failureRemark(rule, document.uri.toString())),
  ];
  const title = documentTitle(document.parseResult.value);
  return { kind, title, plan, remarks: remarks.toSorted(byPlace), failures };
}

function problemRemark({ detail, severity, place, subject, related, fixes }: Problem): Remark {
  return {
    code: detail.code,
    severity,
    message: problemMessage(detail),
    place,
    subject: subject ?? '',
    related: related.map(({ place: other, name }) => ({
      subject: name,
      message: { nl: catalogueOf('nl').alsoHere(name), en: catalogueOf('en').alsoHere(name) },
      place: other,
    })),
    overlap: undefined,
    amount: undefined,
    accepted: false,
    fixes: () => fixes,
    finding: undefined,
  };
}

function failureRemark(rule: string, uri: string): Remark {
  const message = { nl: catalogueOf('nl').ruleFailed(rule), en: catalogueOf('en').ruleFailed(rule) };
  return documentRemark({ code: rule, severity: 'warning', message, place: topOf(uri) });
}

/** A remark about a document as a whole: about no fact, no days and no money. */
export function documentRemark(said: Pick<Remark, 'code' | 'severity' | 'message' | 'place'>): Remark {
  return {
    ...said,
    subject: '',
    related: [],
    overlap: undefined,
    amount: undefined,
    accepted: false,
    fixes: () => [],
    finding: undefined,
  };
}

function byPlace(a: Remark, b: Remark): number {
  const [from, to] = [a.place.range.start, b.place.range.start];
  return from.line - to.line || from.character - to.character || a.code.localeCompare(b.code);
}
