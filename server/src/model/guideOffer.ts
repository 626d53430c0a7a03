import {
  isGuideHeader,
  isMunicipality,
  isRoleProperty,
  isStaffMember,
  type RegieDocument,
} from '../language/generated/ast.js';

const COORDINATES = 'regisseur';

export interface OfferedCoordinator {
  readonly name: string;
  readonly organisation: string | undefined;
}

/** What a guide can give to a plan that does not exist yet. */
export interface GuideOffer {
  readonly municipality: string | undefined;
  /** Who may coordinate, in the order of the guide. */
  readonly coordinators: readonly OfferedCoordinator[];
}

/** Undefined when the document is no guide. */
export function guideOffer({ statements }: RegieDocument): GuideOffer | undefined {
  if (!statements.some(isGuideHeader)) {
    return undefined;
  }
  const coordinators = statements.filter(isStaffMember).flatMap(({ name, organisation, properties }) => {
    const coordinates = properties.filter(isRoleProperty).some(({ roles }) => roles.includes(COORDINATES));
    // Without a name, or with one that leads nowhere, a plan could not use it.
    const at: string | undefined = organisation?.$refText;
    const written: string | undefined = name;
    return coordinates && written ? [{ name: written, organisation: at }] : [];
  });
  const municipality: string | undefined = statements.find(isMunicipality)?.municipality;
  return { municipality, coordinators };
}
