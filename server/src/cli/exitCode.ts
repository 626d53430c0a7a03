/** How the command ends: nothing to object, findings at or above `--fail-on`, or wrong usage or unreadable input. */
export const EXIT = { ok: 0, findings: 1, failure: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
