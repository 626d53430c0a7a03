import { type Fact, isAbsent, placeOf } from '../../domain/fact.js';
import type { RelatedFact } from '../../domain/finding.js';
import type { Intervention } from '../../domain/intervention.js';
import type { Service } from '../../domain/law.js';
import { countsIn } from '../../domain/serviceUnits.js';
import type { Texts } from '../../domain/texts.js';
import { englishUnit, readUnit, type Unit, unitWords } from '../../domain/units.js';
import type { PropertyKeyword } from '../../domain/vocabulary.js';
import { defineRule, type Report } from '../rule.js';

export const bud04 = defineRule({
  code: 'BUD-04',
  title: { nl: 'Eenheid past niet', en: 'Unit does not fit' },
  severity: 'error',
  explanation: {
    nl: 'Omvang en tarief staan in dezelfde eenheid, anders zijn er geen kosten uit te rekenen. Minuten en uren zijn hetzelfde, dagen en weken ook. Noemt de dienst zijn eenheden, dan is het tarief in een daarvan.',
    en: 'Volume and tariff are in the same unit, or no cost can be computed. Minutes and hours are the same thing, and so are days and weeks. When the service lists its units, the tariff is in one of them.',
  },
  exceptions: [{ nl: 'Een prijs in totaal mag altijd.', en: 'A price in total is always fine.' }],
  mended: {
    nl: 'De omvang staat in dagdelen, net als het tarief.',
    en: 'The amount is in day parts, as the tariff is.',
  },
  sources: [{ title: 'Regieplan', certainty: 'product' }],
  *check(plan) {
    for (const line of plan.facts.lines) {
      const report = withinLine(line) ?? besideService(line);
      if (report) {
        yield report;
      }
    }
  },
});

/** Volume against tariff. */
function withinLine(line: Intervention): Report | undefined {
  const { cost } = line;
  if (cost?.kind === 'unitMismatch') {
    const volume = unitText(cost.volumeUnit);
    const tariff = unitText(cost.tariffUnit);
    return {
      subject: line,
      place: priceOf(line),
      related: [
        here(line, 'omvang', {
          nl: `de omvang is in ${manyOf(cost.volumeUnit)}`,
          en: `the volume is per ${volume.en}`,
        }),
      ],
      message: () => ({
        nl: `Bij ${line.name} is het tarief per ${tariff.nl} en de omvang in ${manyOf(cost.volumeUnit)}; schrijf ze in dezelfde eenheid.`,
        en: `${line.name} has a tariff per ${tariff.en} and a volume per ${volume.en}; write both in the same unit.`,
      }),
    };
  }
  const needsVolume = cost?.kind === 'needsVolume' && isAbsent(line, 'omvang') && line.statedAmount === undefined;
  if (needsVolume && !line.estimate) {
    const tariff = unitText(cost.tariffUnit);
    return {
      subject: line,
      place: priceOf(line),
      message: () => ({
        nl: `Bij ${line.name} is het tarief per ${tariff.nl}, maar er staat geen omvang; schrijf hoeveel ${manyOf(cost.tariffUnit)} er nodig zijn.`,
        en: `${line.name} has a tariff per ${tariff.en}, but no volume; write how much is needed.`,
      }),
    };
  }
  return undefined;
}

/** The line's unit against those of its service. */
function besideService(line: Intervention): Report | undefined {
  const { service } = line;
  const counted = countedUnit(line);
  if (!service || !counted || countsIn(service, counted.unit)) {
    return undefined;
  }
  const unit = unitText(counted.unit);
  const units = listedUnits(service);
  return {
    subject: line,
    place: placeOf(line, counted.keyword),
    related: [
      here(service, 'eenheid', { nl: `${service.name}: per ${units.nl}`, en: `${service.name}: per ${units.en}` }),
    ],
    message: () => ({
      nl: `${line.name} wordt geteld per ${unit.nl}, maar de dienst ${service.name} gaat per ${units.nl}; kies een eenheid van de dienst of schrijf een prijs in totaal.`,
      en: `${line.name} is counted per ${unit.en}, but the service ${service.name} goes per ${units.en}; choose a unit of the service or write a price in total.`,
    }),
  };
}

interface CountedUnit {
  readonly unit: Unit;
  readonly keyword: PropertyKeyword;
}

/** A written tariff says what is counted; without one the volume does. */
function countedUnit({ tariff, tariffFromPriceList, volume }: Intervention): CountedUnit | undefined {
  if (tariff && !tariffFromPriceList) {
    return tariff.per === 'once' ? undefined : { unit: tariff.per, keyword: 'tarief' };
  }
  return volume && { unit: volume.unit, keyword: 'omvang' };
}

function priceOf(line: Intervention): Report['subject']['place'] {
  return line.parts.get('tarief') ?? placeOf(line, 'omvang');
}

function here(fact: Fact, keyword: PropertyKeyword, label: Texts): RelatedFact {
  return { fact, place: placeOf(fact, keyword), label };
}

/** `dagdelen`, `uren`. */
function manyOf(unit: Unit): string {
  return unitWords(unit)[1] ?? unit;
}

function unitText(unit: Unit): Texts {
  return { nl: unit, en: englishUnit(unit) };
}

function listedUnits({ units }: Service): Texts {
  const known = units.flatMap((word) => readUnit(word) ?? []).map(unitText);
  return { nl: known.map(({ nl }) => nl).join(' of '), en: known.map(({ en }) => en).join(' or ') };
}
