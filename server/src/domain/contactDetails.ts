export const EMAIL_ADDRESS = /[^\s@"]+@[^\s@"]+\.[a-z]{2,}/;
/** Dutch: ten digits, or nine after the code of the country. */
export const TELEPHONE_NUMBER = /(?<!\d)(?:\+31|0031|0)[ -]?\d(?:[ -]?\d){8}(?!\d)/;
export const POSTCODE = /(?<![\d€])[1-9]\d{3} ?[A-Z]{2}(?![A-Za-z])/;

const CONTACT_DETAILS = [EMAIL_ADDRESS, TELEPHONE_NUMBER, POSTCODE];

/** Whether a text tells how or where to reach someone. */
export function tellsHowToReach(text: string): boolean {
  return CONTACT_DETAILS.some((pattern) => pattern.test(text));
}
