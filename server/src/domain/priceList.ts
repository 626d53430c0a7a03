import type { Tariff } from './cost.js';
import type { Service } from './law.js';
import type { Provider } from './parties.js';
import type { Period } from './period.js';

/** What a provider asks for a service in natura, as its price list says, and on which days. */
export interface ProviderPrice {
  readonly provider: Provider;
  readonly service: Service;
  readonly tariff: Tariff;
  readonly period: Period;
}
