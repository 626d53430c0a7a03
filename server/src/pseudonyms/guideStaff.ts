import {
  isCaseloadProperty,
  isMandateProperty,
  isRoleProperty,
  isStaffMember,
  type RegieDocument,
  type StaffMember,
} from '../language/generated/ast.js';

/** Staff of these guides, by name. */
export function staffOf(guides: readonly RegieDocument[]): ReadonlyMap<string, StaffMember> {
  return new Map(
    guides
      .flatMap(({ statements }) => statements.filter(isStaffMember))
      .toReversed()
      .map((member) => [member.name, member]),
  );
}

/** A member of staff under another name, as a statement of a plan: with what rules ask about and no explanation. */
export function underAnotherName({ organisation, properties }: StaffMember, name: string): string {
  const kept = properties
    .filter((property) => isRoleProperty(property) || isMandateProperty(property) || isCaseloadProperty(property))
    .flatMap(({ $cstNode }) => ($cstNode ? [$cstNode.text] : []));
  const at = organisation ? ` bij ${organisation.$refText}` : '';
  return `medewerker ${name}${at}${kept.length === 0 ? '' : ` { ${kept.join('  ')} }`}`;
}
