import { isGuideHeader, isLaw, isPlanHeader, type RegieDocument } from '../language/generated/ast.js';

/** What a document calls itself: the title of a plan, the municipality of a guide, the name of a law; empty when nothing. */
export function documentTitle(root: RegieDocument): string {
  const header = root.statements.find((statement) => isPlanHeader(statement) || isGuideHeader(statement));
  const law = root.statements.find(isLaw);
  // After an error in the text a title may be missing, whatever its type says.
  const title: string | undefined = header ? header.title : (law?.label ?? law?.name);
  return title ?? '';
}
