import * as z from 'zod';

/** The shape of `regieplan check --format json`, the one place where it is written down. */

const cents = z.int().meta({ description: 'An amount of money in whole euro cents.' });
const day = z.iso.date().meta({ description: 'A day, as YYYY-MM-DD.' });
const path = z
  .string()
  .meta({ description: 'A file, relative to the folder in which the command ran, with forward slashes.' });

const position = z.strictObject({
  line: z.int().min(0).meta({ description: 'Counted from 0.' }),
  character: z.int().min(0).meta({ description: 'Counted from 0, in UTF-16 code units.' }),
});

const range = z.strictObject({ start: position, end: position }).meta({ description: 'The end is exclusive.' });

const related = z
  .strictObject({
    subject: z.string().meta({ description: 'The name of the fact.' }),
    message: z.string().meta({ description: 'What it is to the finding.' }),
    path,
    range,
  })
  .meta({ description: 'The other side of a finding.' });

const overlap = z
  .strictObject({ from: day, to: day, days: z.int().min(1) })
  .meta({ description: 'The days of a conflict; the first and the last both count.' });

const finding = z.strictObject({
  rule: z.string().meta({ description: 'The code of the rule, or of the problem in the text (TAAL-…).' }),
  severity: z.enum(['error', 'warning', 'info', 'hint']),
  message: z.string().meta({ description: 'In the language that was asked for.' }),
  range,
  subject: z.string().meta({ description: 'The name of the fact it stands on; empty when it stands on none.' }),
  related: z.array(related),
  overlap: overlap.nullable().meta({ description: 'Null when the finding is not about days.' }),
  amount: cents.nullable().meta({ description: 'The money in it; null when it is not about money.' }),
  accepted: z.boolean().meta({ description: 'Whether a deviation (afwijking) in the plan accounts for it.' }),
});

const line = z
  .strictObject({
    name: z.string(),
    cost: cents.nullable().meta({ description: 'Null when the line does not say enough.' }),
    from: day.nullable(),
    to: day.nullable(),
  })
  .meta({ description: 'A line of support (inzet).' });

const sums = z
  .strictObject({
    household: cents.meta({ description: 'Everything in the plan, whoever pays it.' }),
    streams: z.record(z.string(), cents).meta({ description: 'Per funding stream (geldstroom) what draws on it.' }),
    laws: z.record(z.string(), cents).meta({ description: 'Per law what it pays.' }),
  })
  .meta({ description: 'Zero and empty for a file that is no plan.' });

const file = z.strictObject({
  path,
  title: z.string().meta({ description: 'Of a plan its title, of a guide its municipality; else empty.' }),
  sums,
  inzet: z.array(line).meta({ description: 'In the order of the text.' }),
  findings: z.array(finding).meta({ description: 'In the order of the text.' }),
});

export const checkReport = z
  .strictObject({
    version: z.literal(1),
    shard: z
      .strictObject({ index: z.int().min(1), count: z.int().min(1) })
      .optional()
      .meta({ description: 'With --shard: which part of how many this is.' }),
    files: z
      .array(file)
      .meta({ description: 'The files that could be read, in the order in which they were checked.' }),
  })
  .meta({ title: 'regieplan check --format json', description: 'What was found in plans and guides.' });

export type CheckReport = z.infer<typeof checkReport>;
export type FileReport = z.infer<typeof file>;
export type FindingReport = z.infer<typeof finding>;
