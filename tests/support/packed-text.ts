/**
 * Every text of an answer, packed ones too: the parts of a workbook or document, those packed in them, and the words of a
 * PDF, whose streams are opened and whose glyphs are read by the map that it has for copying.
 */
import { inflateSync } from "node:zlib";
import { unzipSync } from "fflate";

export function packedText(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 5)).toString("latin1");
  if (start.startsWith("PK\u0003\u0004"))
    return Object.entries(unzipSync(bytes))
      .map(([name, part]) => `${name}\n${packedText(part)}`)
      .join("\n");
  return start === "%PDF-" ? pdfText(bytes) : Buffer.from(bytes).toString("utf8");
}

const HEX = /<([0-9a-fA-F\s]+)>/g;

/** Without a gap between the runs of a line, so that a word is found however it is set. */
function pdfText(bytes: Uint8Array): string {
  const streams = streamsOf(Buffer.from(bytes));
  const maps = streams.filter((one) => one.includes("begincmap")).map(glyphsOf);
  const drawn = streams.filter((one) => /\bT[jJ]\b/.test(one));
  const said = maps.flatMap((glyphs) =>
    drawn.map((one) => [...one.matchAll(HEX)].map(([, hex = ""]) => read(hex, glyphs)).join("")),
  );
  return [Buffer.from(bytes).toString("latin1"), ...streams, ...said, ...wideText(bytes)].join(
    "\n",
  );
}

/** Titles, and what is said of pictures: in UTF-16. */
const wideText = (bytes: Uint8Array): string[] => [
  Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString("utf16le"),
  Buffer.from(bytes.subarray(1, bytes.length - ((bytes.length + 1) % 2)))
    .swap16()
    .toString("utf16le"),
];

function streamsOf(file: Buffer): string[] {
  const found: string[] = [];
  const text = file.toString("latin1");
  for (const { index, 0: head } of text.matchAll(/stream\r?\n/g)) {
    const from = index + head.length;
    const content = file.subarray(from, text.indexOf("endstream", from));
    found.push(opened(content).toString("latin1"));
  }
  return found;
}

function opened(content: Buffer): Buffer {
  try {
    return inflateSync(content);
  } catch {
    return content;
  }
}

/** What each glyph stands for, by the map for copying. */
function glyphsOf(map: string): Map<number, string> {
  const glyphs = new Map<number, string>();
  for (const [, lines = ""] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, first = "", , list = ""] of lines.matchAll(/<(\w+)>\s*<(\w+)>\s*\[([^\]]*)\]/g))
      for (const [at, [, code = ""]] of [...list.matchAll(HEX)].entries())
        glyphs.set(Number.parseInt(first, 16) + at, wide(code));
  for (const [, lines = ""] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = "", code = ""] of lines.matchAll(/<(\w+)>\s*<(\w+)>/g))
      glyphs.set(Number.parseInt(glyph, 16), wide(code));
  return glyphs;
}

const wide = (hex: string): string =>
  Buffer.from(hex.replace(/\s/g, ""), "hex").swap16().toString("utf16le");

const read = (hex: string, glyphs: ReadonlyMap<number, string>): string =>
  (hex.match(/[0-9a-fA-F]{4}/g) ?? [])
    .map((code) => glyphs.get(Number.parseInt(code, 16)) ?? "")
    .join("");
