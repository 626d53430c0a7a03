/** Answers that whoever starts the command gives beforehand; what is not given is asked. */
export interface NewPlanWishes {
  readonly template?: string;
  readonly persons?: string;
  readonly from?: string;
  readonly to?: string;
  /** The path of a guide in the folder; empty for a plan without one. */
  readonly guide?: string;
  readonly coordinator?: string;
  /** As seen from the folder that is open. */
  readonly file?: string;
}

const KEYS = ['template', 'persons', 'from', 'to', 'guide', 'coordinator', 'file'] as const;

/** The wishes in what a link, a menu or another extension passes to a command; anything else is no wish. */
export function readWishes(passed: unknown): NewPlanWishes {
  if (typeof passed !== 'object' || passed === null) {
    return {};
  }
  const given = new Map<string, unknown>(Object.entries(passed));
  return Object.fromEntries(
    KEYS.flatMap((key) => {
      const value = given.get(key);
      return typeof value === 'string' ? [[key, value]] : [];
    }),
  );
}
