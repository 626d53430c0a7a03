import { isAbsent } from '../../domain/fact.js';
import type { PlanModel } from '../../domain/plan.js';
import { defineRule, type Report } from '../rule.js';

export const kwa09 = defineRule({
  code: 'KWA-09',
  title: { nl: 'Afwijking zonder signaal aan het beleid', en: 'Deviation without a signal to policy' },
  severity: 'warning',
  explanation: {
    nl: 'Wie van een regel moet afwijken, loopt tegen een knelpunt aan dat ook andere gezinnen raakt. Geef dat door: een `signaal` met de regel, aan wie het gaat en wanneer het is verstuurd. Eén signaal is genoeg voor alle afwijkingen van dezelfde regel.',
    en: 'Whoever has to deviate from a rule meets a barrier that other families meet too. Pass it on: a `signaal` with the rule, whom it goes to and when it was sent. One signal is enough for all deviations from the same rule.',
  },
  exceptions: [],
  mended: {
    nl: 'Het signaal gaat naar wie over het beleid gaat, met de dag waarop het is verstuurd.',
    en: 'The signal goes to who is in charge of the policy, with the day on which it was sent.',
  },
  sources: [{ title: 'Doorbraakmethode', certainty: 'practice' }],
  *check(plan) {
    const { signals, unreadable } = plan.facts;
    for (const signal of signals.filter((one) => isAbsent(one, 'verstuurd'))) {
      yield {
        subject: signal,
        message: () => ({
          nl: `Signaal ${signal.name} is nog niet verstuurd; stuur het op en schrijf \`verstuurd\` met de datum.`,
          en: `Signal ${signal.name} has not been sent yet; send it and write \`verstuurd\` with the date.`,
        }),
      };
    }
    if (!unreadable.has('Signal') && signals.every(({ unclear }) => !unclear.has('regel'))) {
      yield* withoutSignal(plan);
    }
  },
});

function* withoutSignal({ facts }: PlanModel): Generator<Report> {
  const signalled = new Set(facts.signals.map(({ rule }) => rule));
  for (const deviation of facts.deviations.filter(({ rule }) => rule !== undefined && !signalled.has(rule))) {
    const { rule = '', signal } = deviation;
    yield {
      subject: deviation,
      message: () =>
        signal === undefined
          ? {
              nl: `De afwijking van ${rule} is niet doorgegeven aan wie over het beleid gaat; schrijf een \`signaal\` met \`regel ${rule}\`, \`aan\` en \`verstuurd\`.`,
              en: `The deviation from ${rule} was not passed on to whoever makes the policy; write a \`signaal\` with \`regel ${rule}\`, \`aan\` and \`verstuurd\`.`,
            }
          : {
              nl: `Bij de afwijking van ${rule} staat een signaal, maar niet aan wie en wanneer het is verstuurd; schrijf een \`signaal\` met \`regel ${rule}\`, \`aan\` en \`verstuurd\`.`,
              en: `The deviation from ${rule} has a signal, but not to whom and when it was sent; write a \`signaal\` with \`regel ${rule}\`, \`aan\` and \`verstuurd\`.`,
            },
    };
  }
}
