import type { Deviation } from '../domain/deviation.js';
import { placeOf } from '../domain/fact.js';
import type { Fix } from '../domain/finding.js';
import type { Place } from '../domain/place.js';
import type { PlanModel } from '../domain/plan.js';
import type { Policy } from '../domain/policy.js';
import { nearestWord } from '../domain/suggestion.js';
import type { Problem, ProblemDetail } from '../model/problem.js';
import type { Evaluation } from '../rules/evaluate.js';
import { mayAskFor } from '../rules/municipalPolicy.js';
import { allRules, ruleOf } from '../rules/registry.js';

/** What a plan says about rules that do not exist. */
export function unknownRulesIn({ facts }: PlanModel): readonly Problem[] {
  return [
    ...facts.deviations.flatMap(({ rule, place }) => unknownRule(rule, place, (code) => ({ place, newText: code }))),
    ...facts.signals.flatMap((signal) => {
      const place = placeOf(signal, 'regel');
      return unknownRule(signal.rule, place, (code) => ({ place, newText: `regel ${code}` }), signal.name);
    }),
  ];
}

/** Deviations that do nothing. A plan that cannot be read whole may yet have the finding they are about. */
export function idleDeviations(
  { failures, unmetDeviations, refusedDeviations }: Evaluation,
  problems: readonly Problem[],
): readonly Problem[] {
  const failed = new Set(failures.map(({ rule }) => rule));
  const isReadWhole = problems.every(({ severity }) => severity !== 'error');
  return [
    ...(isReadWhole ? unmetDeviations.filter(({ rule = '' }) => !failed.has(rule)) : []).map((deviation) =>
      idle(deviation, { code: 'TAAL-51', rule: deviation.rule ?? '', about: deviation.subject?.name }),
    ),
    ...refusedDeviations.map((deviation) => idle(deviation, { code: 'TAAL-52', rule: deviation.rule ?? '' })),
  ];
}

/** What a guide asks of rules that do not exist or that a municipality cannot change in that way. */
export function policyMistakes({ ruleSettings }: Policy): readonly Problem[] {
  return ruleSettings.flatMap(({ rule: code, setting, place, codePlace }) => {
    const rule = ruleOf(code);
    if (!rule) {
      return unknownRule(code, codePlace, (newText) => ({ place: codePlace, newText }));
    }
    const detail = { code: 'TAAL-53', rule: code, wanted: setting, own: rule.severity } as const;
    return mayAskFor(rule, setting)
      ? []
      : [
          problem(detail, place, {
            severity: 'error',
            fixes: [removal(place, 'Haal de instelling weg', 'Remove the setting')],
          }),
        ];
  });
}

function unknownRule(
  code: string | undefined,
  place: Place,
  change: (code: string) => Fix['changes'][number],
  subject?: string,
): readonly Problem[] {
  if (code === undefined || ruleOf(code)) {
    return [];
  }
  const suggestion = nearestWord(
    code,
    allRules.map((rule) => rule.code),
  );
  const fixes: readonly Fix[] =
    suggestion === undefined
      ? []
      : [
          {
            title: { nl: `Verander in ${suggestion}`, en: `Change to ${suggestion}` },
            changes: [change(suggestion)],
            preferred: true,
          },
        ];
  return [problem({ code: 'TAAL-50', rule: code, suggestion }, place, { severity: 'error', subject, fixes })];
}

function idle(deviation: Deviation, detail: ProblemDetail): Problem {
  const fixes = [removal(deviation.extent, 'Haal de afwijking weg', 'Remove the deviation')];
  return problem(detail, deviation.place, { severity: 'warning', subject: deviation.name, fixes });
}

function removal(place: Place, nl: string, en: string): Fix {
  return { title: { nl, en }, changes: [{ place, newText: '' }], preferred: true };
}

function problem(
  detail: ProblemDetail,
  place: Place,
  options: {
    readonly severity: Problem['severity'];
    readonly subject?: string | undefined;
    readonly fixes: readonly Fix[];
  },
): Problem {
  return { detail, place, severity: options.severity, subject: options.subject, related: [], fixes: options.fixes };
}
