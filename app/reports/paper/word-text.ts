/** Text as a document for word processors holds it. Marks of direction are left out, so that no text turns what follows. */

const NO_PLACE = /[^\P{Cc}\t\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;
const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const wordText = (text: string): string =>
  text
    .replace(NO_PLACE, "")
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** A run of text, its line ends kept. */
export function wordRun(text: string, look = ""): string {
  const properties = look === "" ? "" : `<w:rPr>${look}</w:rPr>`;
  const lines = text.split("\n").map((line) => `<w:t xml:space="preserve">${wordText(line)}</w:t>`);
  return `<w:r>${properties}${lines.join("<w:br/>")}</w:r>`;
}

export const wordParagraph = (style: string, runs: string, more = ""): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${runs}</w:p>`;
