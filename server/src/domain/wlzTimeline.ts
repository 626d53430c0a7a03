import { addDays } from './day.js';
import type { Decision } from './funding.js';
import type { Intervention } from './intervention.js';
import type { Person } from './parties.js';
import { overlap, type Period, segments, subtract } from './period.js';
import type { DeliveryForm } from './vocabulary/decisionLists.js';

/** A stretch of days on which one granted indication is valid and delivered in the same forms. */
export interface WlzSegment {
  readonly period: Period;
  readonly indication: Decision;
  /** Empty while the indication is granted but nothing is delivered yet. */
  readonly forms: ReadonlySet<DeliveryForm>;
}

/** Lines of the plan that are themselves a form of delivery. */
const FORM_OF_SERVICE: ReadonlyMap<string, DeliveryForm> = new Map([
  ['wlz-vpt', 'vpt'],
  ['wlz-mpt', 'mpt'],
  ['wlz-pgb', 'pgb'],
]);

/** What a line says under `vorm`; `verblijf` does not say whether there is treatment. */
const FORM_OF_LINE: ReadonlyMap<string, DeliveryForm> = new Map([
  ['vpt', 'vpt'],
  ['mpt', 'mpt'],
  ['pgb', 'pgb'],
  ['deeltijd', 'deeltijd'],
  ['overbrugging', 'overbrugging'],
]);

/** Care profiles, which are paid per day and night of residence. */
const PROFILES: ReadonlySet<string> = new Set(['wlz-vv', 'wlz-vg', 'wlz-lvg', 'wlz-lg', 'wlz-zg', 'wlz-ggz-wonen']);

interface Stretch {
  readonly period: Period;
  readonly form: DeliveryForm;
}

function formOf({ service, form }: Intervention): DeliveryForm | undefined {
  return (service && FORM_OF_SERVICE.get(service.name)) ?? (form === undefined ? undefined : FORM_OF_LINE.get(form));
}

/** Whether a line pays for living in an institution: by its form, or as a care profile without one. */
function isResidence({ service, form }: Intervention): boolean {
  return form === 'verblijf' || (form === undefined && service !== undefined && PROFILES.has(service.name));
}

/**
 * How an indication is delivered: as it says itself, as lines paid by the Wlz say, and on days on which neither does, as
 * residence without treatment where a line pays for residence. With treatment it would cover more, so that is never assumed.
 */
function deliveredStretches(person: Person, indication: Decision, lines: readonly Intervention[]): readonly Stretch[] {
  const paid = lines.filter(
    (line) => line.persons.includes(person) && line.funding.some(({ law }) => law?.name === 'Wlz'),
  );
  const said = [
    ...indication.deliveries,
    ...paid.flatMap((line) => {
      const form = formOf(line);
      return form && line.period ? [{ period: line.period, form }] : [];
    }),
  ];
  const known = said.map(({ period }) => period);
  const residence = paid
    .filter(isResidence)
    .flatMap(({ period }) => (period ? subtract(period, known) : []))
    .map((period): Stretch => ({ period, form: 'verblijf-zb' }));
  return [...said, ...residence];
}

/** Whether a person has a valid Wlz indication, and how it is delivered, over time. */
export function wlzTimeline(
  person: Person,
  decisions: readonly Decision[],
  lines: readonly Intervention[],
): readonly WlzSegment[] {
  return decisions.flatMap((indication) => {
    const { validity } = indication;
    const counts =
      indication.decisionKind === 'indicatie' &&
      indication.law?.name === 'Wlz' &&
      indication.status === 'toegekend' &&
      indication.persons.includes(person);
    if (!counts || !validity) {
      return [];
    }
    const stretches = deliveredStretches(person, indication, lines).flatMap((stretch) => {
      const inside = overlap(stretch.period, validity);
      return inside ? [{ ...stretch, period: inside }] : [];
    });
    const cuts = stretches.flatMap(({ period }) => [period.from, addDays(period.to, 1)]);
    return segments(validity, cuts).map((period) => ({
      period,
      indication,
      forms: new Set(stretches.filter((stretch) => overlap(stretch.period, period)).map(({ form }) => form)),
    }));
  });
}
