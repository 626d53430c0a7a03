import { fromInteger } from './fraction.js';
import type { FundingStream } from './funding.js';
import type { FundingShare, Intervention } from './intervention.js';
import { type Cents, cents } from './money.js';
import { PlanModel } from './plan.js';
import { variantOf } from './variant.js';

/** What a payer pays and what is left of its budget; negative when exceeded, undefined without a budget. */
export interface PayerSum {
  readonly name: string;
  readonly total: Cents;
  readonly room: Cents | undefined;
}

/** The sums of both payers once a stream pays the whole of a line that one other payer pays now. */
export function sumsWhenMoved(
  plan: PlanModel,
  line: Intervention,
  to: FundingStream,
): { readonly to: PayerSum; readonly from: PayerSum | undefined } {
  const whole = fromInteger(1n);
  const funding: readonly FundingShare[] = [{ law: to.law, stream: to, share: whole }];
  const lines = plan.facts.lines.map((other) => (other === line ? variantOf(line, { funding }) : other));
  const moved = new PlanModel(variantOf(plan.facts, { lines }));
  const [payer] = line.funding;
  return { to: sumOf(moved, to), from: payer && sumOfPayer(moved, payer) };
}

function sumOfPayer(plan: PlanModel, { stream, law }: FundingShare): PayerSum | undefined {
  if (stream) {
    return sumOf(plan, stream);
  }
  return law && { name: law.name, total: plan.lawTotals.get(law) ?? cents(0), room: undefined };
}

function sumOf(plan: PlanModel, stream: FundingStream): PayerSum {
  return { name: stream.name, total: plan.streamTotal(stream), room: plan.roomIn(stream) };
}
