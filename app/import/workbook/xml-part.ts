/**
 * A part of a workbook as the tags and texts of its XML, whatever prefix they carry. No part can hold much without a tag:
 * a text or an attribute without end would be held in memory whole.
 */
import { SaxesParser } from "saxes";
import { TableRefused } from "~/domain/import/table-refused";

const MOST_BYTES_WITHOUT_TAG = 1_000_000;

export type Attributes = Record<string, string | undefined>;
export type XmlHandlers = {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
};

/** What the handlers hand on, in the pieces in which the part is read. */
export async function* xmlPart<Found>(
  chunks: AsyncIterable<Uint8Array>,
  handlersOf: (found: (value: Found) => void) => XmlHandlers,
): AsyncGenerator<Found[]> {
  let found: Found[] = [];
  let sinceTag = 0;
  const parser = parserOf(
    handlersOf((value) => found.push(value)),
    () => {
      sinceTag = 0;
    },
  );
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of chunks) {
    sinceTag += chunk.length;
    if (sinceTag > MOST_BYTES_WITHOUT_TAG) throw new TableRefused("workbook-too-large");
    parser.write(decodedText(decoder, chunk));
    if (found.length === 0) continue;
    yield found;
    found = [];
  }
  parser.close();
  if (found.length > 0) yield found;
}

/** For a part of which nothing is handed on. */
export async function readXml(
  chunks: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
): Promise<void> {
  for await (const _ of xmlPart(chunks, () => handlers));
}

function parserOf({ open, close, text }: XmlHandlers, tag: () => void): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", () => {
    throw new TableRefused("workbook-malformed");
  });
  parser.on("doctype", () => {
    throw new TableRefused("workbook-doctype");
  });
  parser.on("opentag", ({ name, attributes }) => {
    tag();
    open?.(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    tag();
    close?.(localName(name));
  });
  if (text !== undefined) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  return parser;
}

function decodedText(decoder: TextDecoder, chunk: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: true });
  } catch {
    throw new TableRefused("workbook-malformed");
  }
}

/** `x:row` and `row` are one. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Of a name that may carry a prefix: `r:id`. */
export function prefixedAttribute(attributes: Attributes, name: string): string | undefined {
  const found = Object.keys(attributes).find((key) => key.includes(":") && localName(key) === name);
  return found === undefined ? undefined : attributes[found];
}

/** `_x000D_` stands for a sign that XML cannot hold, `_x005F_` for the line before such letters. */
export const unescapedText = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
