/**
 * Where a posted table comes from: a chosen file, a text pasted into the box, or the one that the page was sent back with
 * to be read again. Nothing is stored in between, so its bytes travel with the page, packed.
 */
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { cleanText } from "~/domain/value/typed-text";
import { type Parsed, parsed, refuse } from "~/domain/value/verdict";

/** `fileName` is null for a pasted text, whose bytes are UTF-8. */
export type PostedSource = { fileName: string | null; bytes: Uint8Array };

/** Larger than what a request can bring by itself; a bomb unpacks to more. */
const MOST_BYTES = 2_000_000;
const LONGEST_NAME = 200;

/** A file before a text; with `again` what was sent before. */
export async function postedSource(
  form: FormData,
  again: boolean,
): Promise<Parsed<PostedSource, "file-lost">> {
  const [file, text, packed] = [form.get("file"), form.get("text"), form.get("packed")];
  if (again) {
    const bytes = typeof packed === "string" ? unpacked(packed) : null;
    return bytes === null ? refuse("file-lost") : parsed({ fileName: nameOf(form), bytes });
  }
  if (file instanceof File && file.size > 0)
    return parsed({
      fileName: shortName(file.name),
      bytes: new Uint8Array(await file.arrayBuffer()),
    });
  const bytes = new TextEncoder().encode(typeof text === "string" ? withoutEmptyLines(text) : "");
  return parsed({ fileName: null, bytes });
}

/** Of the last row, empty cells behind tabs stay. */
const withoutEmptyLines = (text: string): string =>
  text.trim() === "" ? "" : text.replace(/^\s*[\r\n]/, "").replace(/[\r\n]+$/, "");

export function packedSource({ bytes }: PostedSource): string {
  return deflateRawSync(bytes).toString("base64");
}

function unpacked(packed: string): Uint8Array | null {
  try {
    return inflateRawSync(Buffer.from(packed, "base64"), { maxOutputLength: MOST_BYTES });
  } catch {
    return null;
  }
}

function nameOf(form: FormData): string | null {
  const name = form.get("fileName");
  return typeof name === "string" && name !== "" ? shortName(name) : null;
}

function shortName(name: string): string {
  const clean = cleanText(name.slice(-LONGEST_NAME), { max: LONGEST_NAME });
  return clean.ok && clean.value !== "" ? clean.value : "CSV";
}
