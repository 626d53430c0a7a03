import type { Coordination, Deputy } from '../domain/coordination.js';
import { dutchDay, englishDay } from '../domain/dayText.js';
import type { RelatedFact } from '../domain/finding.js';
import type { Organisation, Provider } from '../domain/parties.js';
import type { Texts } from '../domain/texts.js';

const POST: Record<Coordination['role'], Texts> = {
  casus: { nl: 'regisseur', en: 'coordinator' },
  proces: { nl: 'procesregisseur', en: 'process coordinator' },
};

/** What a post is called. */
export function postName({ role }: Coordination): Texts {
  return POST[role];
}

/** A coordinator or deputy as the other side of a conflict. */
export function postSide(post: Coordination | Deputy): RelatedFact {
  const name = post.kind === 'coordination' ? postName(post) : { nl: 'vervanger', en: 'deputy' };
  const span = post.period;
  return {
    fact: post,
    place: post.place,
    label: {
      nl: `${post.name} is ${name.nl}${span ? ` van ${dutchDay(span.from)} t/m ${dutchDay(span.to)}` : ''}`,
      en: `${post.name} is ${name.en}${span ? ` from ${englishDay(span.from)} to ${englishDay(span.to)} inclusive` : ''}`,
    },
  };
}

/** The organisation someone works for, as the other side of a conflict. */
export function employerSide(post: Coordination, organisation: Organisation | Provider): RelatedFact {
  return {
    fact: organisation,
    place: organisation.place,
    label: {
      nl: `${post.name} werkt bij ${organisation.label ?? organisation.name}`,
      en: `${post.name} works for ${organisation.label ?? organisation.name}`,
    },
  };
}
