import { civilOf, type Day } from '../domain/day.js';
import { englishUnit } from '../domain/units.js';
import type { FamilyPageTexts, PlanPageTexts } from './planPageTexts.js';
import { listed } from './wordList.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SHORT_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const COMPARISONS = {
  '>': 'more than',
  '>=': 'at least',
  '<': 'less than',
  '<=': 'at most',
  '=': 'exactly',
} as const;

const TERM_UNITS = {
  days: ['day', 'days'],
  workingDays: ['working day', 'working days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
} as const;

export const englishPlanPage: PlanPageTexts = {
  readOn: (day) => `Read on ${day}. Amounts, ages and states are computed from the text of the plan.`,
  shortDay,
  shortFrom: (day) => `from ${shortDay(day)}`,
  shortTo: (day) => `to ${shortDay(day)}`,
  asTable: 'This as a table',
  rhythm: (quantity, per) =>
    per === 'once'
      ? `${quantity} in total`
      : `${quantity} per ${per.count === 1 ? englishUnit(per.unit) : `${per.count} ${englishUnit(per.unit)}s`}`,
  notices: {
    kept: 'The text cannot be read completely now. Below is the plan as it was; mend the text and it is up to date again.',
    partial: 'The text cannot be read completely. Below is only what could be read.',
    realNames:
      'With real names: do not share. They come from the .namen file beside the plan and are not in the plan itself.',
  },
  noPlan: 'This file is not a plan. Open a file that begins with the word "plan".',
  cover: {
    kind: 'Household plan',
    noPeriod: 'No period yet',
    coordinator: 'Coordinator now',
    nobodyNow: 'nobody today',
    evaluation: 'Next evaluation',
    noEvaluation: 'none planned',
    room: 'Room in the budget',
    noBudget: 'no budget',
    findings: 'Findings',
    noFindings: 'none',
    findingCounts: (errors, warnings) =>
      [
        ...(errors > 0 ? [errors === 1 ? '1 error' : `${errors} errors`] : []),
        ...(warnings > 0 ? [warnings === 1 ? '1 warning' : `${warnings} warnings`] : []),
      ].join(', '),
    fired: 'Act now:',
  },
  household: {
    heading: 'Who',
    nobody: 'There is nobody in this plan yet.',
    years: (age) => `${age} years old`,
    born: 'Born',
    died: 'Died',
    custody: 'Custody',
    partner: 'Partner',
    situation: 'Stays in',
    noWords: "The family's own words are not in this plan yet.",
    everyone: 'the whole family',
    about: { kracht: 'Strength', zorg: 'Worry', vraag: 'Wish' },
    safety: (verdict) => `Safety: ${verdict}`,
  },
  coordination: {
    heading: 'Coordination',
    caption: 'Who coordinates when',
    nobody: 'There is no coordinator yet.',
    who: 'Who',
    organisation: 'Works for',
    period: 'Period',
    remark: 'Particulars',
    now: 'now',
    process: 'process coordination',
    shadowing: 'walks along',
    handover: (day) => `handed over on ${day}`,
    gap: (period) => `No coordinator: ${period}`,
    overlap: (earlier, later, period) => `${earlier} and ${later} both coordinate: ${period}`,
    deputies: 'Deputy',
    noDeputies: 'nobody yet',
  },
  goals: {
    heading: 'Goals',
    none: 'There are no goals in this plan yet.',
    persons: 'For',
    owner: 'Whose',
    domains: 'Domain of life',
    due: 'Due',
    evaluated: 'Discussed',
    network: 'Own network',
    lines: 'Support',
    nobody: 'nobody yet',
    fromTo: (from, to) => `from ${from} to ${to}`,
    latest: (value, day) => `last ${value}, on ${day}`,
    standings: {
      reached: 'Reached',
      closer: 'On the way',
      unchanged: 'Still at the start',
      further: 'Further away than at the start',
      noMeasurement: 'Not measured yet',
      noTarget: 'No measurable goal yet',
    },
    measurements: (count) => (count === 1 ? '1 measurement as a table' : `${count} measurements as a table`),
    measurementsOf: (what) => `Measurements of ${what}`,
    day: 'Day',
    value: 'Value',
    start: (value) => `start ${value}`,
    target: (value) => `goal ${value}`,
  },
  network: {
    heading: 'Network',
    none: 'There is nobody from the own network in this plan yet.',
    supports: (names) => `supports ${listed(names, 'and')}`,
    agreed: (day) => `takes part since ${day}`,
    noAgreement: 'has not agreed yet',
    caption: 'Who stand around the household',
    who: 'Who',
    kind: 'Kind',
    kinds: { network: 'own network', coordination: 'coordinator', professional: 'professional' },
    forWhom: 'For',
    household: 'the whole household',
    goals: 'Goals',
    noGoals: 'no goal named',
    strength: 'Tie',
    strengths: {
      strong: 'works on two goals or more',
      ordinary: 'takes part now',
      tentative: 'has not agreed yet',
      dormant: 'does not take part now',
    },
    strained: 'something chafes, see the findings',
    picture: 'Eco-map: who stand around the household',
    pictureWords: (own, professional) =>
      `The household in the middle, ${own} of its own network on the left, ${professional} coordinators and providers on the right. The table below says the same.`,
    ownSide: 'Own network',
    professionalSide: 'Coordination and providers',
  },
  interventions: {
    heading: 'Support',
    none: 'There is no support in this plan yet.',
    caption: 'The support in this plan',
    what: 'What',
    persons: 'For',
    providers: 'By',
    period: 'Period',
    volume: 'Volume',
    paidBy: 'Paid by',
    cost: 'Cost',
    total: 'Together',
    estimate: 'no price yet',
    noCost: 'cannot be computed yet',
  },
  timeline: {
    heading: 'Timeline',
    none: 'There is nothing with a date in this plan yet.',
    coordination: 'Coordination',
    nobody: 'No coordinator',
    several: 'More than one coordinator',
    decisions: 'Decisions',
    statuses: { aangevraagd: 'applied for', toegekend: 'granted', afgewezen: 'refused', ingetrokken: 'withdrawn' },
    lines: (law) => (law === undefined ? 'Support without a law' : `Support from ${law}`),
    conflict: (period) => `clashes: ${period}`,
    evaluations: 'Evaluations and goals',
    talks: 'Evaluations',
    goals: 'Goals due',
    held: (day) => `${day} (held)`,
    picture: 'Timeline of coordination, decisions, support and evaluations',
    pictureWords: (period) => `Each row is a bar over the months, ${period}. The table below says the same.`,
    month: (month, isWide) => {
      const name = SHORT_MONTHS[month - 1] ?? '';
      return isWide ? name : name.slice(0, 1);
    },
    today: 'today',
    caption: 'What runs when',
    what: 'What',
    group: 'Kind',
    when: 'When',
    legend: {
      line: 'runs',
      decision: 'decision holds',
      tentative: 'decision not granted',
      conflict: 'clash or gap',
      talk: 'evaluation',
      goal: 'goal due',
    },
  },
  budget: {
    heading: 'Money',
    caption: 'Planned against budget, per funding stream',
    stream: 'Funding stream',
    picture: 'Use',
    planned: 'Planned',
    budget: 'Budget',
    room: 'Room',
    household: 'Household',
    withoutStream: (law) => `${law}, without a stream`,
    noBudget: 'no budget',
    left: (amount) => `${amount} left`,
    exceeded: (amount) => `${amount} too much`,
    nothingLeft: 'nothing left',
    outside: (amount) => `Beside this, ${amount} that does not come from the household budget.`,
    barWords: (planned, budget) => `${planned} planned of ${budget}`,
  },
  escalation: {
    heading: 'Scaling up and down',
    none: 'Nothing has been agreed yet on when more or less must be done.',
    here: 'As it is now',
    directions: { up: 'Scale up', down: 'Scale down' },
    safety: 'safety',
    condition: (words) => (words === undefined ? 'When this starts is not written yet.' : `If ${words}`),
    comparison: (what, operator, value, lasting) =>
      `${what}: ${COMPARISONS[operator]} ${value}${lasting === 0 ? '' : `, for ${lastingEnglish(lasting)}`}`,
    trend: (what, direction, lasting) =>
      `${what}: ${direction === 'rising' ? 'rises' : 'falls'}${lasting === 0 ? '' : `, for ${lastingEnglish(lasting)}`}`,
    between: { anyOf: ', or ', allOf: ', and ' },
    whoActs: (who, deadline) => {
      const party = who ?? 'nobody named yet';
      return deadline === undefined ? party : `${party}, within ${deadline}`;
    },
    deadline: ({ amount, unit }) => `${amount} ${TERM_UNITS[unit][amount === 1 ? 0 : 1]}`,
    standings: {
      quiet: 'Not at issue',
      fired: 'Started',
      overdue: 'Too late',
      followedUp: 'Followed up',
      notMeasured: 'Not measured yet',
      judged: 'For you to judge',
      unclear: 'Not finished',
    },
    firing: ({ day, actBy, followedUpOn }) => {
      if (followedUpOn !== undefined) {
        return `The measurement of ${day} gave cause; followed up on ${followedUpOn}.`;
      }
      const term = actBy === undefined ? 'agree before when someone acts' : `act no later than ${actBy}`;
      return `The measurement of ${day} gives cause; ${term}.`;
    },
  },
  appointments: {
    heading: 'Agreements',
    none: 'There are no separate agreements.',
    done: (day) => `done on ${day}`,
    due: (day) => `before ${day}`,
    late: (day) => `should have been done on ${day}`,
    agreed: 'Agreed to the plan',
    nobodyAgreed: 'nobody yet',
    sharing: 'Permission to share',
    consent: (givers, recipients, data) =>
      `${listed(givers, 'and')} to ${listed(recipients, 'and')}${data === undefined ? '' : `: ${data}`}`,
  },
  findings: {
    heading: 'Findings',
    none: 'The check has nothing to object to.',
    severities: { error: 'Error', warning: 'Warning', info: 'Information', hint: 'Hint' },
    accepted: 'Accepted with a deviation',
    line: (line) => `line ${line}`,
  },
};

function lastingEnglish(days: number): string {
  const [amount, unit] = days % 7 === 0 ? [days / 7, 'weeks' as const] : [days, 'days' as const];
  return `${amount} ${TERM_UNITS[unit][amount === 1 ? 0 : 1]}`;
}

function shortDay(day: Day): string {
  const civil = civilOf(day);
  return `${civil.day} ${SHORT_MONTHS[civil.month - 1] ?? civil.month} ${civil.year}`;
}

function duringEnglish(days: number): string {
  return days === 0 ? '' : ` (for ${lastingEnglish(days)})`;
}

export const englishFamilyPage: FamilyPageTexts = {
  kind: 'Our plan',
  forPeriod: (period) => `From ${period}`,
  intro: 'This is the plan in plain words. Is something not right, or has something changed? Say so, and we change it.',
  words: {
    heading: 'What we say ourselves',
    none: 'Your own words go here. They are not in the plan yet.',
    says: {
      vraag: (who) => (who === undefined ? 'What we want' : `What ${who} wants`),
      kracht: () => 'What goes well',
      zorg: (who) => (who === undefined ? 'What we worry about' : `What ${who} worries about`),
    },
  },
  agreed: {
    heading: 'What we agreed',
    none: 'No goals have been agreed yet.',
    due: (day, isPast) => `We ${isPast ? 'wanted' : 'want'} to have reached that on ${day}.`,
    owner: (who) => `${who} leads this.`,
    reached: 'This worked out.',
    appointments: 'Agreements',
    by: (who) => `Done by ${listed(who, 'and', 20)}`,
    until: (day, isPast) => (isPast ? `should have been ready on ${day}` : `before ${day}`),
    done: (day) => `done on ${day}`,
  },
  month: {
    heading: (month) => `Who does what in ${month}`,
    none: 'There is nothing in the plan for this month.',
    caption: 'Who does what this month, the own people first',
    who: 'Who',
    what: 'What',
    forWhom: 'For',
    howMuch: 'How often',
    cost: 'Costs this month',
    family: 'the whole family',
    offers: {
      praktisch: 'helps with everyday things',
      emotioneel: 'listens and is there',
      financieel: 'helps with money',
      toezicht: 'keeps an eye on things',
      opvang: 'takes someone in',
      vervoer: 'drives',
      advies: 'thinks along',
    },
    starts: (day) => `starts on ${day}`,
    stops: (day) => `stops after ${day}`,
  },
  talk: {
    heading: 'When we talk again',
    none: 'No talk has been planned yet. Ask for it.',
    next: (day, who) => (who.length === 0 ? `On ${day}.` : `On ${day}, with ${listed(who, 'and', 20)}.`),
  },
  change: {
    heading: 'If things go differently',
    none: 'Nothing has been agreed about this yet.',
    when: {
      up: 'Are things getting worse?',
      down: 'Are things going well?',
    },
    noticed: (condition) => `We see that by this: ${condition}.`,
    condition: {
      comparison: (what, operator, value, lasting) =>
        `${what}, ${operator === '<=' && value === '0' ? 'none' : `${COMPARISONS[operator]} ${value}`}${duringEnglish(lasting)}`,
      trend: (what, direction, lasting) =>
        `${what}, ${direction === 'rising' ? 'more and more' : 'less and less'}${duringEnglish(lasting)}`,
      between: { anyOf: '; or ', allOf: '; and also ' },
    },
    followUp: (action, who) => (who === undefined ? `Then: ${action}.` : `Then: ${action}. ${who} sees to it.`),
  },
  call: {
    heading: 'Whom to call',
    nobody: 'There is no coordinator today. Ask the municipality who it will be.',
    coordinator: (who, organisation) =>
      `${who}${organisation === undefined ? '' : ` of ${organisation}`}. This is the person you can always ask.`,
    deputy: (who, organisation) => `Not there? Then ${who}${organisation === undefined ? '' : ` of ${organisation}`}.`,
    later: (who, day) => `From ${day} on it is ${who}.`,
    phone: 'Telephone (write the number here):',
    danger: 'Is there danger right now? Call 112.',
  },
  monthName: (month, year) => `${MONTHS[month - 1] ?? month} ${year}`,
  made: (day) => `Made on ${day}.`,
};
