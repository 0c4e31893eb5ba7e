/**
 * The texts of a workbook: a cell names its text by number. A sheet is half as long for it, and all of it is signs of
 * one byte. A text that comes a second time before thousands of others is written once from then on. Most texts of a long
 * table stand in one row: those are let go again, since to know all of them costs more than it saves, and a text that is
 * written twice is read like any other.
 */
import { cellText } from "./spreadsheet-text";

export type SharedTexts = {
  /** From 0, in the order in which texts are first asked for. */
  numberOf(text: string): number;
  /** What stands between the beginning and the end of the part. */
  xml(): Generator<string>;
};

/** So many texts that came once are known, until so many others came. */
const RECENT = 4096;

export function sharedTexts(): SharedTexts {
  const texts: string[] = [];
  const recent = new Map<string, number>();
  const again = new Map<string, number>();
  return {
    numberOf(text) {
      const known = again.get(text);
      if (known !== undefined) return known;
      const once = recent.get(text);
      if (once !== undefined) {
        again.set(text, once);
        return once;
      }
      if (recent.size === RECENT) recent.clear();
      recent.set(text, texts.length);
      return texts.push(text) - 1;
    },
    *xml() {
      for (const text of texts) yield textXml(text);
    },
  };
}

/** Spaces at its ends, and more than one in a row, are a text's own. */
const SPACED = /^\s|\s$|\s\s|[\t\n\r]/;

function textXml(text: string): string {
  const spaced = SPACED.test(text) ? ' xml:space="preserve"' : "";
  return `<si><t${spaced}>${cellText(text)}</t></si>`;
}
