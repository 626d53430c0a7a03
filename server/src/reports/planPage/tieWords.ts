import type { Tie } from '../../domain/ties.js';
import { openRemarksOn, type PageContext } from './context.js';
import { lineTitle, spokenWord } from './names.js';

/** Whether something about the tie asks for attention: an open error or warning stands on it. */
export function isStrained(context: PageContext, { facts }: Tie): boolean {
  return facts.some((fact) =>
    openRemarksOn(context, fact).some(({ severity }) => severity === 'error' || severity === 'warning'),
  );
}

/** What someone does, in a few words. */
export function tieRole(context: PageContext, { kind, party, facts }: Tie): string {
  if (kind === 'network' && party.kind === 'networkMember') {
    return party.label ?? spokenWord(party.relation ?? '');
  }
  if (kind === 'coordination') {
    return context.texts.network.kinds.coordination;
  }
  const lines = context.plan.facts.lines.filter((line) => facts.includes(line));
  return lines.map(lineTitle).join(', ');
}
