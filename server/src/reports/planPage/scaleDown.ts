import type { Trigger } from '../../domain/goals.js';
import { type ScaleDownStep, scaleDownPlan } from '../../domain/scaleDownPlan.js';
import { type Content, Html, html, joined } from '../html.js';
import { linked, type PageContext, written } from './context.js';
import { conditionWords } from './escalation.js';
import { icon } from './icons.js';
import { lineTitle, partyName } from './names.js';
import { section, table } from './section.js';

/** For each line of paid care when it stops, what lets it become less sooner, and who takes over. */
export function scaleDownSection(context: PageContext): Content {
  const own = context.methodPage.scaleDown;
  const steps = scaleDownPlan(context.plan);
  return steps.length === 0
    ? undefined
    : section(
        'scaledown',
        own.heading,
        table(
          own.caption,
          [{ heading: own.help }, { heading: own.stops }, { heading: own.sooner }, { heading: own.afterwards }],
          steps.map((step) => ({
            attributes: written(context, step.line),
            cells: [
              linked(context, step.line, lineTitle(step.line)),
              stopsOn(context, step),
              sooner(context, step),
              afterwards(context, step),
            ],
          })),
        ),
        forAll(context),
      );
}

function stopsOn({ texts, methodPage }: PageContext, { endsOn, endsWithinPlan }: ScaleDownStep): Content {
  const own = methodPage.scaleDown;
  return endsOn === undefined
    ? own.unknownEnd
    : [html`<span class="keep">${texts.shortDay(endsOn)}</span>`, endsWithinPlan ? undefined : [' ', own.withPlan]];
}

/** What is agreed for this line; what holds for every line is said once, below. */
function sooner(context: PageContext, { agreements, missing }: ScaleDownStep): Content {
  const own = context.methodPage.scaleDown;
  if (missing.includes('agreement')) {
    return [icon('warning'), ' ', own.notAgreed];
  }
  const ofLine = agreements.filter((agreement) => !isForAll(agreement));
  return ofLine.length === 0 && agreements.length > 0
    ? own.asForAll
    : joined(
        ofLine.map((agreement) => linked(context, agreement, agreementWords(context, agreement))),
        '; ',
      );
}

function forAll(context: PageContext): Content {
  const agreements = context.plan.facts.triggers.filter((one) => one.direction === 'down' && isForAll(one));
  const words = agreements.map((one) => linked(context, one, agreementWords(context, one)));
  return words.length === 0
    ? undefined
    : html`<p>${Html.fixed(context.methodPage.scaleDown.forAll)} ${joined(words, '; ')}</p>`;
}

function isForAll({ lines }: Trigger): boolean {
  return lines.length === 0;
}

function agreementWords(context: PageContext, { name, condition, action }: Trigger): string {
  return context.methodPage.scaleDown.agreement(conditionWords(context, condition), action) || name;
}

function afterwards({ methodPage }: PageContext, { missing, successors, afterwards: how }: ScaleDownStep): Content {
  return missing.includes('successor')
    ? [icon('open'), ' ', methodPage.scaleDown.notAgreed]
    : joined([successors.map(partyName).join(', ') || undefined, how], ': ');
}
