/**
 * Which encoding the bytes of a file are in. A guess, never more: ｱｲ in CP932 and a word in EUC-JP can be the same bytes,
 * so whoever shows a table shows the guess and lets it be changed.
 */
import type { Encoding } from "~/domain/import/table-format";
import { strictText } from "./decoded-text";

/** Null for what is no text in any of them. */
export function guessEncoding(bytes: Uint8Array): Encoding | null {
  const marked = markedEncoding(bytes) ?? zeroedEncoding(bytes);
  if (marked !== null) return marked;
  if (bytes.every((byte) => byte < 0x80)) return isEscaped(bytes) ? "iso-2022-jp" : "utf-8";
  const utf8 = strictText(bytes, "utf-8");
  const shiftJis = strictText(bytes, "shift_jis");
  const eucJp = strictText(bytes, "euc-jp");
  if (utf8 !== null && !isPairs(utf8)) return "utf-8";
  if (utf8 !== null && eucJp !== null && usualShare(eucJp) > 0.5) return "euc-jp";
  if (utf8 !== null) return isHalfWidthKana(shiftJis) ? "shift_jis" : "utf-8";
  if (eucJp !== null && (shiftJis === null || usualShare(eucJp) > 0.1)) return "euc-jp";
  if (shiftJis !== null && plausibility(shiftJis) > 0.5) return "shift_jis";
  return strictText(bytes, "windows-1252") === null ? null : "windows-1252";
}

function markedEncoding([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xef && second === 0xbb && third === 0xbf ? "utf-8" : null;
}

const HEAD_BYTES = 4096;
/** Fewer are a slip, in a file of another encoding. */
const FEWEST_ZEROS = 3;

/** UTF-16 without its mark: separators and line ends leave a zero in every second byte. */
function zeroedEncoding(bytes: Uint8Array): Encoding | null {
  const head = bytes.subarray(0, HEAD_BYTES);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = Math.max(FEWEST_ZEROS - 1, head.length * 0.01);
  if (bytes.length % 2 !== 0) return null;
  if (odd > enough && odd > 5 * even) return "utf-16le";
  return even > enough && even > 5 * odd ? "utf-16be" : null;
}

/** What turns to kanji or kana in ISO-2022-JP: an escape and the name of the set. */
const ESCAPED = ["$@", "$B", "$(D", "(I", "(J"].map((set) => `\u001b${set}`);

function isEscaped(bytes: Uint8Array): boolean {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return ESCAPED.some((sign) => text.includes(sign));
}

/** Letters of two bytes alone, none beside one of a to z: what UTF-8 has of them may be Japanese in another encoding. */
const isPairs = (utf8: string): boolean =>
  !/[\u0800-\uffff]|[a-z][\u0080-\u07ff]|[\u0080-\u07ff][a-z]/i.test(utf8);

const isHalfWidthKana = (shiftJis: string | null): boolean =>
  shiftJis !== null &&
  /[\uff61-\uff9f]{3}/.test(shiftJis) &&
  !/[^\p{ASCII}\uff61-\uff9f]/u.test(shiftJis);

/** What stands in every table of ours. EUC-JP without kana is told from half-width kana of CP932 by it. */
const COMMON =
  "年度月日数名人件州市県都道府国日本米大会総領事館在館目標重点分野関心区分実施主体指備考金額円場所住電話番号企業社株式投資全東西南北中参加者講演交流教育文化";

/** Of what is not ASCII, from 0 to 1. */
function usualShare(eucJp: string): number {
  const other = eucJp.match(/\P{ASCII}/gu) ?? [];
  const usual = other.filter((sign) => /[\u3000-\u30ff]/.test(sign) || COMMON.includes(sign));
  return usual.length / other.length;
}

/**
 * How much of what is not ASCII stands as Japanese does, from 0 to 1. A Western letter or quotation mark that is misread
 * is one kanji inside a word (`Wendy痴`), or one half-width kana by itself.
 */
function plausibility(text: string): number {
  const runs = [...text.matchAll(/\P{ASCII}+/gu)];
  const all = runs.reduce((sum, [run]) => sum + run.length, 0);
  const good = runs
    .filter(({ 0: run, index }) => {
      const isInWord = /[a-z]/i.test(`${text[index - 1] ?? ""}${text[index + run.length] ?? ""}`);
      if (run.length === 1) return !isInWord && /[^\uff61-\uff9f\ue000-\uf8ff]/.test(run);
      return !/^[\uff61-\uff9f\ue000-\uf8ff]{1,2}$/.test(run) || !isInWord;
    })
    .reduce((sum, { 0: run }) => sum + run.length, 0);
  return all === 0 ? 0 : good / all;
}
