import { civilOf, type Day } from '../../domain/day.js';
import { type CompletionTexts, type FreePlace, freePlaces } from '../../texts/completionTexts.js';

/** What stands where nothing is known and nothing says what belongs there. */
const ANYTHING = '…';
const ANY_WORD = 'woord';

/** Words that say what text belongs at a place (`Type.property`). */
export function freeText(place: string, texts: CompletionTexts): string {
  return isFreePlace(place) ? texts.free[place] : ANYTHING;
}

export function freeWord(place: string, texts: CompletionTexts): string {
  return isFreePlace(place) ? texts.free[place] : ANY_WORD;
}

function isFreePlace(place: string): place is FreePlace {
  const known: readonly string[] = freePlaces;
  return known.includes(place);
}

const SELF_RELIANCE_SCORES = ['1', '2', '3', '4', '5'];
const SCALE_STEPS = ['0', '1', '2', '-1', '-2'];

const USUAL: Readonly<Record<string, readonly string[]>> = {
  'SelfRelianceScore.score': SELF_RELIANCE_SCORES,
  'EffectProperty.baseline': ['2', '1', '3', '4', '5'],
  'EffectProperty.expected': ['4', '1', '2', '3', '5'],
  'ScaleStepProperty.step': SCALE_STEPS,
  'DeadlineProperty.amount': ['5', '7', '10', '14', '21', '28'],
  'Duration.amount': ['4', '6', '8', '12'],
  'EvaluationPolicy.amount': ['6', '3', '12'],
  'CaseloadPolicy.maximum': ['20'],
  'MeasureProperty.baseline': ['5'],
  'MeasureProperty.target': ['1'],
  'Measurement.value': ['5'],
  'Comparison.value': ['3'],
  'AgeRange.lower': ['18'],
  'AgeRange.upper': ['18'],
};

/** Numbers that are usually written at a place; the first stands there until the author fills in another. */
export function usualNumbers(place: string, today: Day): readonly string[] {
  return place === 'PostProperty.year' ? [String(civilOf(today).year)] : (USUAL[place] ?? ['1']);
}
