/** Bytes as text of one encoding. A byte-order mark is left out. */
import type { Encoding } from "~/domain/import/table-format";

/** Null where a byte does not belong to the encoding. */
export function strictText(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    const text = decoded(bytes, encoding, true);
    // In older encodings the decoders let controls through that none of them means.
    return !encoding.startsWith("utf-") && /[\u0080-\u009f]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** To be looked at where it does not fit: what cannot be read is the mark of undecodable bytes. */
export function looseText(bytes: Uint8Array, encoding: Encoding): string {
  return decoded(bytes, encoding, false);
}

function decoded(bytes: Uint8Array, encoding: Encoding, fatal: boolean): string {
  const text = new TextDecoder(encoding, { fatal }).decode(bytes);
  return encoding === "windows-1252" ? withQuotes(text) : text;
}

/** 0x80 to 0x9f of Windows-1252, spaces where it has nothing. Some versions of Node read them as controls. */
const QUOTES = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

const withQuotes = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => {
    const quote = QUOTES[control.charCodeAt(0) - 0x80] ?? " ";
    return quote === " " ? control : quote;
  });
