import type { WlzDays } from '../../domain/wlzDays.js';

/** Living in an institution, with or without treatment; part-time residence is not meant. */
export function isResidence({ forms }: WlzDays): boolean {
  return forms.has('verblijf-mb') || forms.has('verblijf-zb');
}
