import type { Deviation, Signal } from '../../domain/deviation.js';
import type { Fact } from '../../domain/fact.js';
import { mandateOf } from '../../domain/mandates.js';
import { subtractCents } from '../../domain/money.js';
import type { PlanModel } from '../../domain/plan.js';
import { type Content, Html, html, joined } from '../html.js';
import { linked, type PageContext, written } from './context.js';
import { icon } from './icons.js';
import { factTitle, lineTitle, partyName, spokenName, wholeAmount } from './names.js';
import { entry, section, table } from './section.js';
import { SIDES, type Side, valueTriangle } from './valueTriangle.js';

/** Bespoke solutions: why, weighed by the value triangle, who decided, and which barrier was passed on to whom. */
export function bespokeSection(context: PageContext): Content {
  const { deviations, signals } = context.plan.facts;
  const own = context.methodPage.bespoke;
  return deviations.length + signals.length === 0
    ? undefined
    : section(
        'bespoke',
        own.heading,
        deviations.map((deviation) => deviationCard(context, deviation)),
        signals.length === 0 ? undefined : [html`<h3>${Html.fixed(own.signals)}</h3>`, signalTable(context, signals)],
      );
}

function deviationCard(context: PageContext, deviation: Deviation): Html {
  const own = context.methodPage.bespoke;
  const { rule, subject, reason, perspective, yearlyCost, signal } = deviation;
  const sides = sidesOf(context, deviation);
  const title = own.deviation(rule, subject && subjectTitle(context.plan, subject));
  return html`<article class="deviation"${written(context, deviation)}>
<h3>${linked(context, deviation, title)}</h3>
${reason === undefined ? undefined : html`<p>${reason}</p>`}
<div class="weighed">${valueTriangle(context, new Set(SIDES.filter((side) => sides[side] !== undefined)))}
<dl class="details">${[
    entry(own.perspective, perspective),
    entry(own.yearlyCost, yearlyCost === undefined ? undefined : wholeAmount(yearlyCost)),
    ...SIDES.map((side) => entry(own.sides[side], sides[side] ?? [icon('warning'), ' ', own.noSide])),
    entry(own.decision, decision(context, deviation)),
    entry(own.barrier, signal),
  ]}</dl></div>
</article>
`;
}

function subjectTitle({ facts }: PlanModel, subject: Fact): string {
  const line = facts.lines.find((one) => one === subject);
  const goal = facts.goals.find((one) => one === subject);
  return line ? lineTitle(line) : goal ? factTitle(goal) : spokenName(subject.name);
}

/** What is written for each side; the return counts once it says both what it costs and why it pays. */
function sidesOf({ methodPage }: PageContext, deviation: Deviation): Readonly<Record<Side, Content>> {
  const { standardCost, bespokeCost, returnText, legitimacy, involvement } = deviation;
  const costs =
    standardCost === undefined || bespokeCost === undefined
      ? undefined
      : methodPage.bespoke.costs(
          wholeAmount(standardCost),
          wholeAmount(bespokeCost),
          wholeAmount(subtractCents(bespokeCost, standardCost)),
        );
  return {
    return: costs !== undefined && returnText !== undefined ? joined([returnText, costs], '; ') : undefined,
    legitimacy,
    involvement,
  };
}

/** Who agreed, when, and up to what amount that person may decide. */
function decision(context: PageContext, { approvedBy, approvedOn }: Deviation): Content {
  const { plan, methodPage, values } = context;
  const own = methodPage.bespoke;
  if (!approvedBy) {
    return [icon('warning'), ' ', own.noDecision];
  }
  const mandate = mandateOf(plan, approvedBy).amount;
  return joined(
    [
      partyName(approvedBy),
      approvedOn === undefined ? undefined : values.day(approvedOn),
      mandate === undefined ? undefined : own.mandate(wholeAmount(mandate)),
    ],
    ', ',
  );
}

function signalTable(context: PageContext, signals: readonly Signal[]): Html {
  const { methodPage, texts } = context;
  const own = methodPage.bespoke;
  return table(
    own.signalCaption,
    [{ heading: own.barrier }, { heading: own.ruleOrLaw }, { heading: own.owner }, { heading: own.sent }],
    signals.map((signal) => ({
      attributes: written(context, signal),
      cells: [
        [
          linked(context, signal, factTitle(signal)),
          signal.explanation === undefined ? undefined : html`<span class="aside">${signal.explanation}</span>`,
        ],
        joined([signal.rule, signal.law?.name], ', '),
        signal.addressee,
        signal.sentOn === undefined ? [icon('open'), ' ', own.notSent] : texts.shortDay(signal.sentOn),
      ],
    })),
  );
}
