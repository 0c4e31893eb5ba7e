/**
 * The text of a file as people save it: UTF-8 with or without byte-order mark, UTF-16 as Excel's "Unicode text", or
 * CP932 as Excel saves CSV on a Japanese machine.
 */
import { type Parsed, parsed, refuse } from "~/domain/value/verdict";

export type FileTextRefusal = "file-empty" | "encoding-unknown";

export function fileText(bytes: Uint8Array): Parsed<string, FileTextRefusal> {
  if (bytes.length === 0) return refuse("file-empty");
  for (const encoding of encodingsOf(bytes)) {
    const text = decoded(bytes, encoding);
    if (text !== null) return parsed(text);
  }
  return refuse("encoding-unknown");
}

function encodingsOf(bytes: Uint8Array): string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ["utf-16le"];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ["utf-16be"];
  return ["utf-8", "shift_jis"];
}

/** Null where a byte does not belong to the encoding. The byte-order mark is left out. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
