import * as z from 'zod';

/** The shape of `regieplan diff` and `regieplan review` with `--format json`, the one place where it is written down. */

const cents = z.int().meta({ description: 'An amount of money in whole euro cents.' });
const path = z.string().meta({ description: 'A file: of a range of commits below the root of the repository.' });

const sum = z
  .strictObject({
    name: z.string().meta({ description: 'The stream or the law; empty for the household.' }),
    from: cents.nullable().meta({ description: 'Null when there was no such sum.' }),
    to: cents.nullable().meta({ description: 'Null when there is no such sum any more.' }),
    difference: cents,
  })
  .meta({ description: 'A sum before and after.' });

const fact = {
  statement: z.string().meta({ description: 'The word that the statement starts with, such as inzet.' }),
  name: z.string().meta({ description: 'The name in the newest version; empty for a statement without a name.' }),
};

const property = z
  .strictObject({
    property: z.string().meta({ description: 'Its word in the plan.' }),
    from: z.string().nullable().meta({ description: 'As a plan writes it; null when it was not there.' }),
    to: z.string().nullable().meta({ description: 'As a plan writes it; null when it is not there any more.' }),
  })
  .meta({ description: 'A property that says something else.' });

const change = z.strictObject({
  kind: z.enum(['added', 'removed', 'changed']),
  ...fact,
  oldName: z.string().nullable().meta({ description: 'What it was called before; null when it still is.' }),
  properties: z.array(property),
});

const attention = z
  .strictObject({
    weakening: z.string().meta({ description: 'What is weaker, such as evaluationLater.' }),
    ...fact,
    text: z.string().meta({ description: 'The same in words, in the language that was asked for.' }),
  })
  .meta({ description: 'Something that weakens safety or rights.' });

const finding = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info', 'hint']),
  message: z.string().meta({ description: 'In the language that was asked for.' }),
  subject: z.string().meta({ description: 'The name of the fact it stands on; empty when it stands on none.' }),
  amount: cents.nullable(),
});

const outcome = z
  .strictObject({
    difference: cents.nullable().meta({ description: 'The plan less its reference; null when it cannot be computed.' }),
    effect: z
      .int()
      .nullable()
      .meta({ description: 'Points of the Zelfredzaamheid-Matrix more than without the plan.' }),
    cluster: z.int().min(1).max(6).nullable().meta({ description: 'Null when it is not classified.' }),
  })
  .meta({ description: 'What the Effectencalculator comes to.' });

const score = z.int().min(1).max(5).nullable();

const networkOnDay = z.strictObject({
  day: z.string().meta({ description: 'As 2026-06-30: the day on which this version is read, within its period.' }),
  people: z.int().min(0).meta({ description: 'Who helps on that day and has agreed.' }),
  hoursPerWeek: z.string().meta({ description: 'Rounded to two decimals, with a comma.' }),
});

const methods = z
  .strictObject({
    scores: z
      .array(z.strictObject({ person: z.string(), domain: z.string(), from: score, to: score }))
      .meta({ description: 'Last scores of the Zelfredzaamheid-Matrix that differ; null where there is none.' }),
    network: z
      .strictObject({
        trend: z.enum(['grew', 'shrank', 'same', 'mixed']),
        before: networkOnDay,
        after: networkOnDay,
        joined: z.array(z.string()),
        left: z.array(z.string()),
      })
      .nullable()
      .meta({ description: 'Did the informal network grow? Null when it is the same.' }),
    effect: z
      .strictObject({ from: outcome.nullable(), to: outcome.nullable() })
      .nullable()
      .meta({ description: 'Null when both versions come to the same; a side is null without a reference.' }),
  })
  .meta({ description: 'What both versions come to by the methods of the field.' });

const plan = z.strictObject({
  kind: z.literal('plan'),
  status: z.enum(['changed', 'added', 'deleted']),
  path,
  oldPath: path.nullable().meta({ description: 'Null when it still stands where it stood.' }),
  title: z.string(),
  different: z.boolean().meta({ description: 'Whether there is any difference in meaning.' }),
  throughGuide: z.boolean().meta({ description: 'The text is the same; a guide that it uses is not.' }),
  incomplete: z.array(z.enum(['old', 'now'])).meta({ description: 'Versions with errors in their text.' }),
  attention: z.array(attention),
  money: z.strictObject({ household: sum, streams: z.array(sum), laws: z.array(sum) }),
  goalsLeftAlone: z.array(z.string()).meta({ description: 'Goals that nobody works on any more.' }),
  newAllocations: z.array(z.string()).meta({ description: 'Lines under way whose volume changes.' }),
  methods,
  changes: z.array(change),
  findings: z.strictObject({
    added: z.array(finding),
    solved: z.array(finding),
    remaining: z.array(finding),
    grown: z
      .array(z.strictObject({ finding, from: cents.meta({ description: 'The money in it before.' }) }))
      .meta({ description: 'Those of the remaining ones with more money in it than before.' }),
    newlyAccepted: z.array(finding),
    noLongerAccepted: z.array(finding),
  }),
});

const guide = z.strictObject({
  kind: z.literal('guide'),
  status: z.enum(['changed', 'added', 'deleted']),
  path,
  oldPath: path.nullable(),
});

const unread = z
  .strictObject({ kind: z.literal('unread'), path, reason: z.string() })
  .meta({ description: 'A file that could not be compared.' });

export const reviewReport = z
  .strictObject({
    version: z.literal(1),
    files: z.array(z.discriminatedUnion('kind', [plan, guide, unread])).meta({ description: 'By path.' }),
    totals: z.strictObject({
      plans: z.int().min(0),
      attention: z.int().min(0),
      household: sum,
      laws: z.array(sum),
    }),
  })
  .meta({
    title: 'regieplan diff and regieplan review --format json',
    description: 'What two versions of plans say differently, and what follows from it.',
  });

export type ReviewReport = z.infer<typeof reviewReport>;
