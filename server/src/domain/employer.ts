import type { Coordination, Deputy } from './coordination.js';
import { isAbsent } from './fact.js';
import type { Organisation, Party, Provider } from './parties.js';

/** The organisation that a party is or works for; undefined for the family and its network. */
export function employerOf(party: Party): Organisation | Provider | undefined {
  switch (party.kind) {
    case 'organisation':
    case 'provider':
      return party;
    case 'staffMember':
      return party.organisation;
    case 'person':
    case 'networkMember':
      return undefined;
  }
}

/** The organisation after `bij`, or else the one the guide gives for the staff member; undefined when unknown. */
export function organisationOf(post: Coordination | Deputy): Organisation | Provider | undefined {
  if (post.organisation || !isAbsent(post, 'bij')) {
    return post.organisation;
  }
  const party = post.kind === 'coordination' ? post.coordinator : post.deputy;
  return party && employerOf(party);
}

/** A certified institution, which carries out child protection and youth probation (Jeugdwet art. 1.1). */
export function isCertifiedInstitution(organisation: Organisation | Provider | undefined): boolean {
  return organisation?.sort === 'gi';
}
