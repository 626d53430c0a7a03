/** The command was used in a way it does not know; the message says what to do, in the user's language. */
export class UsageError extends Error {}
