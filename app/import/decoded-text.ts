/** Bytes as text of one encoding. A byte-order mark is left out. */
import type { Encoding } from "~/domain/import/table-format";

/** Null where a byte does not belong to the encoding. */
export function strictText(bytes: Uint8Array, encoding: Encoding): string | null {
  const { text, isBroken } = textDecoder(encoding)(bytes, true);
  return isBroken ? null : text;
}

/** To be looked at where it does not fit: what cannot be read is the mark of undecodable bytes. */
export function looseText(bytes: Uint8Array, encoding: Encoding): string {
  return withQuotesOf(encoding, new TextDecoder(encoding).decode(bytes));
}

/** `isBroken`: a byte does not belong to the encoding; the text before it is there all the same. */
export type DecodedText = { text: string; isBroken: boolean };

/** For bytes that come one after another, in pieces that begin where a character does, or where the last one ended. */
export function textDecoder(
  encoding: Encoding,
): (bytes: Uint8Array, isLast: boolean) => DecodedText {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (bytes, isLast) => {
    const text = decodedOrNull(decoder, bytes, isLast);
    if (text === null) return brokenText(looseText(bytes, encoding), /\ufffd/);
    const quoted = withQuotesOf(encoding, text);
    // In older encodings the decoders let controls through that none of them means.
    return !encoding.startsWith("utf-") && CONTROLS.test(quoted)
      ? brokenText(quoted, CONTROLS)
      : { text: quoted, isBroken: false };
  };
}

const CONTROLS = /[\u0080-\u009f]/;

const brokenText = (text: string, from: RegExp): DecodedText => ({
  text: text.slice(0, Math.max(0, text.search(from))),
  isBroken: true,
});

function decodedOrNull(decoder: TextDecoder, bytes: Uint8Array, isLast: boolean): string | null {
  try {
    return decoder.decode(bytes, { stream: !isLast });
  } catch {
    return null;
  }
}

/** 0x80 to 0x9f of Windows-1252, spaces where it has nothing. Some versions of Node read them as controls. */
const QUOTES = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

const withQuotesOf = (encoding: Encoding, text: string): string =>
  encoding === "windows-1252"
    ? text.replace(/[\u0080-\u009f]/g, (control) => {
        const quote = QUOTES[control.charCodeAt(0) - 0x80] ?? " ";
        return quote === " " ? control : quote;
      })
    : text;
