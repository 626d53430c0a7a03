import type { DayShift } from '../domain/dayShift.js';
import type { ReviewTexts } from './reviewTexts.js';

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const UNITS: Readonly<Record<DayShift['unit'], readonly [one: string, more: string]>> = {
  days: ['day', 'days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  years: ['year', 'years'],
};

function shiftText({ count, unit, later }: DayShift): string {
  const [one, more] = UNITS[unit];
  return `${NUMBERS[count - 1] ?? count} ${count === 1 ? one : more} ${later ? 'later' : 'earlier'}`;
}

function numbered(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

export const englishReview: ReviewTexts = {
  title: 'What changes',
  sections: {
    overview: 'Overview',
    attention: 'Look at this first: safety and rights',
    money: 'Money',
    care: 'What it means for the support',
    methods: 'Self-reliance, network and effect',
    changes: 'What the plan says differently',
    newFindings: 'New findings',
    grownFindings: 'Findings with more money in them than before',
    solvedFindings: 'Solved',
    remainingFindings: 'Findings that were there before',
    acceptance: 'Accepted deviations',
    unread: 'Not compared',
    guides: 'Guides',
  },
  noDifference: 'No difference in meaning',
  nothingTouched: 'No plan has changed',
  counts: {
    plans: (count) => numbered(count, 'plan touched', 'plans touched'),
    same: (count) => `${numbered(count, 'plan', 'plans')} without a difference in meaning`,
    alerts: (count) => numbered(count, 'point to look at first', 'points to look at first'),
    changes: (count) => numbered(count, 'change', 'changes'),
    findings: (count) => numbered(count, 'new finding', 'new findings'),
    noAlerts: 'nothing weakens safety or rights',
  },
  columns: {
    plan: 'Plan',
    alerts: 'Look first',
    household: 'Money',
    changes: 'Changes',
    newFindings: 'New',
    solved: 'Solved',
    total: 'Together',
    stream: 'Funding stream',
    law: 'Law',
    before: 'Was',
    after: 'Becomes',
    difference: 'Difference',
  },
  household: 'Household',
  status: {
    added: 'new plan',
    deleted: 'plan deleted',
    same: 'no difference in meaning',
    renamedFrom: (path) => `was called ${path}`,
    guideAdded: 'new guide',
    guideDeleted: 'guide deleted',
    guideChanged: 'guide changed; what that means for plans is said with those plans',
    throughGuide: 'not changed itself; the difference comes from the guide',
    noLongerPlan: 'is no plan in one of both versions',
  },
  incomplete: {
    old: 'The text of the old version has errors, so this report may miss something.',
    now: 'The text of the new version has errors, so this report may miss something.',
  },
  planDeleted: 'the whole plan is gone',
  weakenings: {
    safetyAgreementRemoved: 'the safety agreement is gone',
    triggerRemoved: 'the agreement is gone',
    triggerLostOwner: 'nobody has to act on it any more',
    triggerLostPart: 'the agreement is no longer complete',
    triggerLoosened: 'the agreement sets in later or may take longer',
    triggerNoLongerSafety: 'no longer counts as a safety agreement',
    triggerNarrowed: 'the agreement is about less help',
    afterwardsRemoved: 'it no longer says who takes over when this help stops',
    safetyAssessmentRemoved: 'the safety assessment is gone',
    consentRemoved: 'the consent is gone',
    consentWidened: 'more may be shared than was agreed',
    agreementRemoved: 'the agreement to the plan is gone',
    evaluationRemoved: 'the evaluation is gone',
    evaluationLater: 'the evaluation is put off',
    evaluationNarrowed: 'fewer people take part in the evaluation',
    ownWordsRemoved: "the family's own words are gone",
    networkRemoved: 'someone of the network is no longer in the plan',
    coordinatorWithoutHandover: 'another coordinator, without a hand-over',
    coordinationAgreementRemoved: 'the coordination agreement is gone',
  },
  methods: {
    network: 'Did the family’s own network grow?',
    cluster: 'cluster',
    difference: 'difference with the reference',
    effect: 'more effect (points of the ZRM)',
  },
  more: (amount) => `${amount} more`,
  less: (amount) => `${amount} less`,
  unchanged: 'the same',
  goalLeftAlone: 'nobody works on this goal any more',
  newAllocation: 'the volume changes while the support is under way: a new allocation is needed',
  isNew: 'new',
  isGone: 'gone',
  isCalled: (name) => `is now called ${name}`,
  becomes: (facet, from, to) => `${facet} ${from} → ${to}`,
  nowThere: (facet, value) => `${facet} added: ${value}`,
  noLongerThere: (facet, value) => `${facet} gone, was: ${value}`,
  wordsChanged: (facet, added, removed) =>
    `${facet}: ${[
      ...(added.length > 0 ? [`also ${added.join(', ')}`] : []),
      ...(removed.length > 0 ? [`no longer ${removed.join(', ')}`] : []),
    ].join('; ')}`,
  moved: (shift, to) => `${shiftText(shift)}, now ${to}`,
  shift: shiftText,
  longer: (days) => `${numbered(days, 'day', 'days')} longer`,
  shorter: (days) => `${numbered(days, 'day', 'days')} shorter`,
  endless: 'now without an end',
  ended: 'now with an end',
  facets: { omschrijving: 'description', persoon: 'person', regel: 'rule', titel: 'title' },
  severities: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
  was: (amount) => `was ${amount}`,
  newlyAccepted: 'now accepted with a deviation',
  noLongerAccepted: 'no longer accepted with a deviation',
  leftOut: (plans) =>
    `The details of ${numbered(plans, 'plan', 'plans')} are left out here, or this would be too long. They are in the report with --format html.`,
};
