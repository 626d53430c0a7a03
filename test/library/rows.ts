import {
  type AgeRange,
  isAgeProperty,
  isAmountFromProperty,
  isDecisionKindsProperty,
  isExecutorsProperty,
  isFormsProperty,
  isFunctionsProperty,
  isIndicativePriceProperty,
  isPermissionsProperty,
  isUnitsProperty,
  type Law,
  type Service,
  type StatutoryAmount,
} from '../../server/src/language/generated/ast.js';

/** What the library says, in the shape of the tables in catalogue.ts. */

function row(...cells: readonly (readonly string[])[]): string {
  return cells.map((words) => words.join(', ')).join(' | ');
}

function agesOf(ages: AgeRange | undefined): string {
  const lower = ages?.lower ? ` vanaf ${ages.lower.text}` : '';
  const upper = ages?.upper ? ` tot ${ages.upper.text}` : '';
  return lower + upper;
}

export function lawRow({ name, properties }: Law): string {
  return row(
    [name],
    properties.filter(isExecutorsProperty).flatMap(({ executors }) => executors),
    properties.filter(isDecisionKindsProperty).flatMap(({ kinds }) => kinds),
    properties.filter(isFormsProperty).flatMap(({ forms }) => forms),
    properties.filter(isAgeProperty).map(({ range }) => agesOf(range).trim()),
  );
}

export function serviceRow({ name, properties }: Service): string {
  const permissions = properties.filter(isPermissionsProperty).flatMap((property) => property.permissions);
  const prices = properties.filter(isIndicativePriceProperty).map(({ price }) => price.text.replace('€ ', ''));
  return row(
    [name],
    properties.filter(isFunctionsProperty).flatMap(({ functions }) => functions),
    permissions.map(({ law, ages }) => law.$refText + agesOf(ages)),
    properties.filter(isDecisionKindsProperty).flatMap(({ kinds }) => kinds),
    properties.filter(isUnitsProperty).flatMap(({ units }) => units),
    [prices.join('; ')],
  );
}

export function amountRow({ name, properties }: StatutoryAmount): string {
  const values = properties
    .filter(isAmountFromProperty)
    .map(({ date, end, amount }) => `${date.text}${end ? ` t/m ${end.text}` : ''} ${amount.text}`);
  return row([name], [values.join('; ')]);
}
