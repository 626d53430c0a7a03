import type { Coordination, Deputy } from '../../domain/coordination.js';
import { daysOfPlan } from '../../domain/coordinationDays.js';
import { organisationOf } from '../../domain/employer.js';
import type { HoverContext } from './hoverContext.js';
import { entry, heading, lines, paragraphs, plain } from './markdown.js';

/** Who coordinates, or stands in, on how many days of the plan. */
export function coordinationHover(post: Coordination | Deputy, context: HoverContext): string {
  const { plan, texts, details, values } = context;
  const covered = plan && daysOfPlan(plan, post);
  const organisation = organisationOf(post);
  const handover = post.kind === 'coordination' ? post.handover : undefined;
  return paragraphs(
    heading(post.name, roleOf(post, context)),
    lines(
      entry(texts.worksFor, organisation && plain(organisation.label ?? organisation.name)),
      entry(texts.period, post.period && values.period(post.period)),
      entry(texts.duration, covered && details.daysOfPlan(covered.covered, covered.whole)),
      entry(details.handover, handover === undefined ? undefined : values.day(handover)),
    ),
  );
}

function roleOf(post: Coordination | Deputy, { details }: HoverContext): string {
  if (post.kind === 'deputy') {
    return details.standsIn;
  }
  return post.role === 'proces' ? details.processCoordinates : details.coordinates;
}
