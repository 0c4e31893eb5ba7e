/**
 * The texts of a workbook, each written once: a cell names its text by number. A sheet is half as long for it, and all
 * of it is signs of one byte.
 */
import { cellText } from "./spreadsheet-text";

export type SharedTexts = {
  /** From 0, in the order in which texts are first asked for. */
  numberOf(text: string): number;
  /** What stands between the beginning and the end of the part. */
  xml(): Generator<string>;
};

export function sharedTexts(): SharedTexts {
  const numbers = new Map<string, number>();
  return {
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
    *xml() {
      for (const text of numbers.keys()) yield textXml(text);
    },
  };
}

/** Spaces at its ends, and more than one in a row, are a text's own. */
const SPACED = /^\s|\s$|\s\s|[\t\n\r]/;

function textXml(text: string): string {
  const spaced = SPACED.test(text) ? ' xml:space="preserve"' : "";
  return `<si><t${spaced}>${cellText(text)}</t></si>`;
}
