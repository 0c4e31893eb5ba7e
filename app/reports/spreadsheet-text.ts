/** Text as a workbook holds it. What XML cannot hold is written as programs do: `_x000D_`. Half a character becomes the mark of one. */

/** What programs keep of a cell; they refuse a file with more. */
const LONGEST_CELL = 32_767;

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Most texts hold none of these, and there are many. */
const SIGNS = /[&<>"_\p{Cc}\p{Cs}\ufffe\uffff]/u;

export const spreadsheetText = (text: string): string => (SIGNS.test(text) ? written(text) : text);

const written = (text: string): string =>
  text
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, codeOf)
    .replace(/\p{Cs}/gu, "\ufffd");

/** A text as a cell holds it, never cut in the middle of a character. */
export const cellText = (text: string): string => spreadsheetText(cut(text));

const cut = (text: string): string =>
  text.length <= LONGEST_CELL ? text : text.slice(0, LONGEST_CELL).replace(/[\ud800-\udbff]$/, "");

const codeOf = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
