import type { Coordination } from '../../domain/coordination.js';
import { coordinationGaps, coordinationOverlaps } from '../../domain/coordinationTimeline.js';
import { contains } from '../../domain/period.js';
import { type Content, type Html, html, joined } from '../html.js';
import { linked, type PageContext, written } from './context.js';
import { icon } from './icons.js';
import { partyName } from './names.js';
import { empty, section, table } from './section.js';

/** Who coordinates when, where nobody or more than one does, and who stands in. */
export function coordinationSection(context: PageContext): Html {
  const { plan, texts } = context;
  const { coordinations, deputies } = plan.facts;
  const own = texts.coordination;
  const posts =
    coordinations.length === 0
      ? empty(own.nobody)
      : table(
          own.caption,
          [{ heading: own.who }, { heading: own.organisation }, { heading: own.period }, { heading: own.remark }],
          coordinations.map((post) => ({ attributes: written(context, post), cells: postCells(context, post) })),
        );
  const standIns = joined(
    deputies.map((one) => linked(context, one, one.deputy ? partyName(one.deputy) : one.name)),
    ', ',
  );
  return section(
    'coordination',
    own.heading,
    posts,
    faults(context),
    html`<p class="deputies"><span class="tag">${own.deputies}</span> ${deputies.length === 0 ? own.noDeputies : standIns}</p>`,
  );
}

function postCells(context: PageContext, post: Coordination): readonly Content[] {
  const { today, texts, values } = context;
  const own = texts.coordination;
  const runs = post.period !== undefined && contains(post.period, today);
  const remarks = [
    runs ? html`<strong>${own.now}</strong>` : undefined,
    post.role === 'proces' ? own.process : undefined,
    post.shadowing ? own.shadowing : undefined,
    post.handover === undefined ? undefined : own.handover(values.day(post.handover)),
  ];
  return [
    linked(context, post, post.coordinator ? partyName(post.coordinator) : post.name),
    post.organisation && partyName(post.organisation),
    post.period && values.period(post.period),
    joined(remarks, ', '),
  ];
}

function faults(context: PageContext): Content {
  const { plan, texts, values } = context;
  const nobody = coordinationGaps(plan).map(({ period }) => texts.coordination.gap(values.period(period)));
  const several = coordinationOverlaps(plan.coordinators, plan.facts.period).map(({ earlier, later, shared }) =>
    texts.coordination.overlap(earlier.name, later.name, values.period(shared)),
  );
  const all = plan.facts.coordinations.length === 0 ? [] : [...nobody, ...several];
  return all.length === 0
    ? undefined
    : html`<ul class="faults">${all.map((fault) => html`<li>${icon('error')} ${fault}</li>`)}</ul>`;
}
