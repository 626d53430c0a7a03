import { cents, formatMoney } from '../../domain/money.js';
import { nextEvaluation } from '../../domain/nextEvaluation.js';
import { contains } from '../../domain/period.js';
import { type Content, Html, html, joined } from '../html.js';
import { linked, type PageContext, written } from './context.js';
import { firedTriggers } from './escalation.js';
import { icon } from './icons.js';
import { partyName } from './names.js';

/** The title, and the four things one wants to know first. */
export function cover(context: PageContext): Html {
  const { plan, texts, values } = context;
  const { header, municipality, period } = plan.facts;
  return html`<header class="cover">
<p class="eyebrow">${joined([texts.cover.kind, municipality], ' · ')}</p>
<h1${written(context, header)}>${linked(context, header, plan.title)}</h1>
<p class="lead">${period ? values.period(period) : texts.cover.noPeriod}</p>
<dl class="tiles">
${[
  tile(texts.cover.coordinator, coordinatorNow(context)),
  tile(texts.cover.evaluation, evaluationNext(context)),
  tile(texts.cover.room, room(context)),
  tile(texts.cover.findings, findings(context)),
]}
</dl>
${fired(context)}
</header>
`;
}

function tile(name: string, value: Content): Html {
  return html`<div><dt>${Html.fixed(name)}</dt><dd>${value}</dd></div>`;
}

function coordinatorNow(context: PageContext): Content {
  const { plan, today, texts } = context;
  const now = plan.coordinators.filter(({ period }) => period && contains(period, today));
  return now.length === 0
    ? [icon('warning'), ' ', texts.cover.nobodyNow]
    : joined(
        now.map((post) => linked(context, post, post.coordinator ? partyName(post.coordinator) : post.name)),
        ', ',
      );
}

function evaluationNext(context: PageContext): Content {
  const { plan, today, texts, values } = context;
  const next = nextEvaluation(plan, today);
  return next ? linked(context, next.evaluation, values.day(next.date)) : texts.cover.noEvaluation;
}

function room({ plan, texts }: PageContext): Content {
  const left = plan.householdRoom;
  if (left === undefined) {
    return texts.cover.noBudget;
  }
  return left < 0 ? [icon('error'), ' ', texts.budget.exceeded(formatMoney(cents(-left)))] : formatMoney(left);
}

function findings({ remarks, texts }: PageContext): Content {
  const open = remarks.filter(({ accepted }) => !accepted);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const warnings = open.filter(({ severity }) => severity === 'warning').length;
  return errors + warnings === 0
    ? [icon('done'), ' ', texts.cover.noFindings]
    : [icon(errors > 0 ? 'error' : 'warning'), ' ', texts.cover.findingCounts(errors, warnings)];
}

/** What was agreed for when it gets worse or better, and has started: first of all. */
function fired(context: PageContext): Content {
  const triggers = firedTriggers(context);
  return triggers.length === 0
    ? undefined
    : html`<ul class="fired">${triggers.map(
        (trigger) =>
          html`<li${written(context, trigger)}>${icon('alarm')} <strong>${context.texts.cover.fired}</strong> ${linked(context, trigger, trigger.action ?? trigger.name)}</li>`,
      )}</ul>`;
}
