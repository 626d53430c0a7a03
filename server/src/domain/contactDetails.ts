/** An e-mail address, a Dutch telephone number or a postcode. */
const CONTACT_DETAILS =
  /[^\s@"]+@[^\s@"]+\.[a-z]{2,}|(?<!\d)(?:\+31|0031|0)[ -]?\d(?:[ -]?\d){8}(?!\d)|(?<![\d€])[1-9]\d{3} ?[A-Z]{2}(?![A-Za-z])/;

/** Whether a text tells how or where to reach someone. */
export function tellsHowToReach(text: string): boolean {
  return CONTACT_DETAILS.test(text);
}
