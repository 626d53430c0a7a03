import { formatIso } from '../../domain/day.js';
import type { Intervention } from '../../domain/intervention.js';
import { formatMoney } from '../../domain/money.js';
import type { Provider } from '../../domain/parties.js';
import { addProperty, removeProperty, removeStatement } from '../../domain/statementEdits.js';
import type { Refactoring, RefactoringContext } from './refactoring.js';

const KIND = 'refactor.extract';

/** Moves a provider from the plan to the guide, or the price of a line to its provider's price list there. */
export function extractToGuide(context: RefactoringContext): readonly Refactoring[] {
  const { fact } = context;
  switch (fact.kind) {
    case 'provider':
      return fact.place.uri === context.plan.facts.header.place.uri ? [extractProvider(context, fact)] : [];
    case 'intervention':
      return extractPrice(context, fact);
    default:
      return [];
  }
}

function extractProvider({ plan, guide, texts }: RefactoringContext, provider: Provider): Refactoring {
  const { refused } = texts;
  if (!guide) {
    return { kind: KIND, title: refused.extractProvider, refusal: refused.noGuide };
  }
  if (guide.isNameTaken(provider.name)) {
    return { kind: KIND, title: refused.extractProvider, refusal: refused.nameInGuide(provider.name) };
  }
  return {
    kind: KIND,
    title: texts.extractProvider(provider.name, guide.title),
    changes: [
      removeStatement(plan.facts, provider),
      { place: guide.end, newText: `\n${plan.facts.textAt(provider.extent)}\n` },
    ],
  };
}

/** A price in total is not one for a list, and a personal budget has prices of its own. */
function extractPrice({ plan, guide, texts }: RefactoringContext, line: Intervention): readonly Refactoring[] {
  const { service, tariff, providers, period, form } = line;
  const [provider, ...others] = providers;
  const removal = removeProperty(plan.facts, line, 'tarief');
  if (!service || !tariff || tariff.per === 'once' || !period || form === 'pgb' || !removal) {
    return [];
  }
  if (provider?.kind !== 'provider' || others.length > 0 || isListed(plan.facts.providerPrices, provider, service)) {
    return [];
  }
  const { refused } = texts;
  const title = refused.extractPrice;
  if (!guide) {
    return [{ kind: KIND, title, refusal: refused.noGuide }];
  }
  if (provider.place.uri !== guide.uri) {
    return [{ kind: KIND, title, refusal: refused.providerNotInGuide(provider.name) }];
  }
  const price = `levert ${service.name} ${formatMoney(tariff.price)} per ${tariff.per} vanaf ${formatIso(period.from)}`;
  return [
    {
      kind: KIND,
      title: texts.extractPrice(service.name, provider.name, guide.title),
      changes: [removal, addProperty(guide, provider, 'levert', price)],
    },
  ];
}

function isListed(
  prices: RefactoringContext['plan']['facts']['providerPrices'],
  provider: Provider,
  service: Intervention['service'],
): boolean {
  return prices.some((price) => price.provider === provider && price.service === service);
}
