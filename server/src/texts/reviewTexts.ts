// What is said about the difference between two versions of plans. The words of a plan itself (`inzet`, `tarief`) are
// the same in every language.
import type { DayShift } from '../domain/dayShift.js';
import type { Severity } from '../domain/finding.js';

/** What each way of weakening safety or rights is called, behind the name of what is weaker. */
export interface WeakeningTexts {
  readonly safetyAgreementRemoved: string;
  readonly triggerRemoved: string;
  readonly triggerLostOwner: string;
  readonly triggerLostPart: string;
  readonly triggerLoosened: string;
  readonly triggerNoLongerSafety: string;
  readonly triggerNarrowed: string;
  readonly afterwardsRemoved: string;
  readonly safetyAssessmentRemoved: string;
  readonly consentRemoved: string;
  readonly consentWidened: string;
  readonly agreementRemoved: string;
  readonly evaluationRemoved: string;
  readonly evaluationLater: string;
  readonly evaluationNarrowed: string;
  readonly ownWordsRemoved: string;
  readonly networkRemoved: string;
  readonly coordinatorWithoutHandover: string;
  readonly coordinationAgreementRemoved: string;
}

export interface ReviewTexts {
  readonly title: string;
  readonly sections: {
    readonly overview: string;
    readonly attention: string;
    readonly money: string;
    readonly care: string;
    readonly methods: string;
    readonly changes: string;
    readonly newFindings: string;
    readonly grownFindings: string;
    readonly solvedFindings: string;
    readonly remainingFindings: string;
    readonly acceptance: string;
    readonly unread: string;
    readonly guides: string;
  };
  readonly noDifference: string;
  /** There was nothing to compare. */
  readonly nothingTouched: string;
  readonly counts: {
    readonly plans: (count: number) => string;
    readonly same: (count: number) => string;
    readonly alerts: (count: number) => string;
    readonly changes: (count: number) => string;
    readonly findings: (count: number) => string;
    readonly noAlerts: string;
  };
  readonly columns: {
    readonly plan: string;
    readonly alerts: string;
    readonly household: string;
    readonly changes: string;
    readonly newFindings: string;
    readonly solved: string;
    readonly total: string;
    readonly stream: string;
    readonly law: string;
    readonly before: string;
    readonly after: string;
    readonly difference: string;
  };
  readonly household: string;
  /** What became of a plan or guide as a whole. */
  readonly status: {
    readonly added: string;
    readonly deleted: string;
    readonly same: string;
    readonly renamedFrom: (path: string) => string;
    readonly guideAdded: string;
    readonly guideDeleted: string;
    readonly guideChanged: string;
    readonly throughGuide: string;
    readonly noLongerPlan: string;
  };
  /** Something of the text of a version could not be read, so that the review may miss something. */
  readonly incomplete: { readonly old: string; readonly now: string };
  readonly planDeleted: string;
  readonly weakenings: WeakeningTexts;
  /** What a plan comes to by the methods of the field. */
  readonly methods: {
    readonly network: string;
    readonly cluster: string;
    readonly difference: string;
    readonly effect: string;
  };
  readonly more: (amount: string) => string;
  readonly less: (amount: string) => string;
  readonly unchanged: string;
  readonly goalLeftAlone: string;
  readonly newAllocation: string;
  readonly isNew: string;
  readonly isGone: string;
  readonly isCalled: (name: string) => string;
  /** One property: `facet` is its word in the plan. */
  readonly becomes: (facet: string, from: string, to: string) => string;
  readonly nowThere: (facet: string, value: string) => string;
  readonly noLongerThere: (facet: string, value: string) => string;
  readonly wordsChanged: (facet: string, added: readonly string[], removed: readonly string[]) => string;
  readonly moved: (shift: DayShift, to: string) => string;
  readonly shift: (shift: DayShift) => string;
  readonly longer: (days: number) => string;
  readonly shorter: (days: number) => string;
  readonly endless: string;
  readonly ended: string;
  /** The facets that are no words of the plan. */
  readonly facets: {
    readonly omschrijving: string;
    readonly persoon: string;
    readonly regel: string;
    readonly titel: string;
  };
  readonly severities: Readonly<Record<Severity, string>>;
  readonly was: (amount: string) => string;
  readonly newlyAccepted: string;
  readonly noLongerAccepted: string;
  /** Plans of which the details do not fit any more. */
  readonly leftOut: (plans: number) => string;
}
