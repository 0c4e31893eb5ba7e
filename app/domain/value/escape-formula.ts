/**
 * Text that a spreadsheet would run as a formula stands behind one apostrophe in a file.
 *
 * Text that begins with such apostrophes of its own gets one more, so that reading takes exactly one off and every
 * text comes back as it was.
 */

/** What Excel, LibreOffice and Google Sheets start a formula with, full-width variants and the minus sign included. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠−]/;

export function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

export function unescapeFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}
