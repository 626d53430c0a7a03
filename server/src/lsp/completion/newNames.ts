/** What something new is called until the author gives it a name, by statement or by what a reference leads to. */
const BASE_NAMES: Readonly<Record<string, string>> = {
  Person: 'Naam',
  NetworkMember: 'Naam',
  StaffMember: 'Naam',
  Consent: 'Toestemming',
  Appointment: 'Afspraak',
  FundingStream: 'Stroom',
  Decision: 'Besluit',
  Contribution: 'Bijdrage',
  Notification: 'Melding',
  Indicator: 'Meting',
  Goal: 'Doel',
  Intervention: 'Hulp',
  Trigger: 'Grens',
  Signal: 'Signaal',
  Organisation: 'Organisatie',
  Provider: 'Aanbieder',
  Law: 'Wet',
  Service: 'Dienst',
  StatutoryAmount: 'Bedrag',
  ServiceProperty: 'Dienst',
  SupplyProperty: 'Dienst',
  PersonalBudgetPolicy: 'Dienst',
  EntitlementProperty: 'Dienst',
  FundingShare: 'Stroom',
  Permission: 'Wet',
  LawProperty: 'Wet',
  DecisionsProperty: 'Besluit',
  MeasureProperty: 'Meting',
  Comparison: 'Meting',
  GoalsProperty: 'Doel',
  InterventionsProperty: 'Hulp',
};

/** `Doel`, or `Doel2` when the document has a `Doel` already. */
export function newName(statement: string, taken: ReadonlySet<string>): string {
  const base = BASE_NAMES[statement] ?? 'Naam';
  if (!taken.has(base)) {
    return base;
  }
  let number = 2;
  while (taken.has(`${base}${number}`)) {
    number += 1;
  }
  return `${base}${number}`;
}
