/**
 * Nobody younger than this has reached the AOW age, in any year. The exact age moves with the year and is not in the rule
 * catalogue, so a rule may say that someone is certainly below it, and nothing else.
 */
export const LOWEST_PENSION_AGE = 65;
