/**
 * Files of tables as people save them, in every encoding that an import reads: 2,000 of them, the same on every machine.
 *
 * Half of the rows are what an office of ours writes, half what an American or Japanese company list holds. Nothing of
 * their words is known to the guess but by chance.
 */
import type { Encoding } from "~/domain/import/table-format";

export type TableFile = { what: string; text: string; encoding: Encoding; bytes: Uint8Array };

const JAPANESE = [
  ..."ケンタッキー州ルイビル市|桜まつりと太鼓の夕べ|日米協会との共催、会費は20ドル|第3回ものづくり講演会".split(
    "|",
  ),
  ..."山本　太郎（副領事）|髙﨑製作所㈱|トヨタ自動車北米本社|姉妹都市提携①周年|お茶会・折り紙教室".split(
    "|",
  ),
  ..."約１２０名|未定|雨天中止～順延|ＪＥＴプログラム|弁護士事務所内|〒460-0001 名古屋市中区".split(
    "|",
  ),
  ..."工場見学のち意見交換|「絆」展|ヴァージニア|株式会社日立製作所|南部・中西部|おにぎりワークショップ".split(
    "|",
  ),
  ..."ﾄﾖﾀ紡織ｱﾒﾘｶ|百貨店での物産展|県人会の新年会|領事出張サービス|在留邦人|無し|12名|各州|ﾊﾟﾅｿﾆｯｸ|約50人".split(
    "|",
  ),
];
const ENGLISH = [
  ..."Wendy’s “Tea & Taiko” night|Café Río|Montréal–Boston caravan|Coeur d’Alene|Peña Colada Inc.".split(
    "|",
  ),
  ..."São Paulo Street|Müller & Söhne|Piñon Ridge|Hawai‘i Okinawa Centre|José Núñez|naïve survey…".split(
    "|",
  ),
  ..."The governor’s office|25°C, sunny|£5,000 grant|Résumé clinic|½ day|Dubuque – Davenport|Façade tour".split(
    "|",
  ),
];
const PLAIN = [
  "Louisville",
  "KY",
  "Deputy Consul",
  "2026-04-01",
  "12",
  "1,250",
  "Toyota",
  "n/a",
  "#3",
];

const JAPANESE_HEADINGS = ["番号", "行事名", "開催地", "備考", "担当", "期日", "人数", "費用"];
const PLAIN_HEADINGS = ["no", "name", "city", "note", "staff", "day", "guests", "cost"];
const ENGLISH_HEADINGS = ["No.", "Event", "City", "Note’s", "Staff", "Day", "Guests", "Cost"];

/** `mark`: with a byte-order mark. `share` of the files, in twentieths. */
const KINDS: { encoding: Encoding; mark: boolean; western: boolean; share: number }[] = [
  { encoding: "utf-8", mark: false, western: false, share: 3 },
  { encoding: "utf-8", mark: true, western: false, share: 1 },
  { encoding: "utf-8", mark: false, western: true, share: 1 },
  { encoding: "utf-16le", mark: true, western: false, share: 1 },
  { encoding: "utf-16le", mark: false, western: false, share: 1 },
  { encoding: "utf-16be", mark: true, western: true, share: 1 },
  { encoding: "utf-16be", mark: false, western: false, share: 1 },
  { encoding: "utf-16le", mark: false, western: true, share: 1 },
  { encoding: "shift_jis", mark: false, western: false, share: 4 },
  { encoding: "euc-jp", mark: false, western: false, share: 2 },
  { encoding: "iso-2022-jp", mark: false, western: false, share: 2 },
  { encoding: "windows-1252", mark: false, western: true, share: 2 },
];

export function tableFiles(count = 2_000): TableFile[] {
  const random = numbersFrom(20_261_130);
  return KINDS.flatMap(({ encoding, mark, western, share }) =>
    Array.from({ length: (count * share) / 20 }, (_, at): TableFile => {
      const text = tableText(random, { western, encoding });
      const bytes = encoded(`${mark ? "\uFEFF" : ""}${text}`, encoding);
      const what = `${encoding}${mark ? " with mark" : ""} ${western ? "en" : "ja"} ${at}`;
      return { what, text, encoding, bytes };
    }),
  );
}

type Random = (below: number) => number;

function tableText(
  random: Random,
  { western, encoding }: { western: boolean; encoding: Encoding },
) {
  const isKnown = encoderOf(encoding);
  const words = (western ? ENGLISH : JAPANESE).map((word) => [...word].filter(isKnown).join(""));
  const headings = pick([western ? ENGLISH_HEADINGS : JAPANESE_HEADINGS, PLAIN_HEADINGS], random);
  const [separator, end] = [pick([",", ",", "\t", ";"], random), pick(["\r\n", "\n"], random)];
  const columns = 2 + random(headings.length - 1);
  const rows = Array.from({ length: 1 + random(pick([3, 30], random)) }, (_, row) =>
    Array.from({ length: columns }, (_, at) =>
      at === 0 ? String(row + 1) : pick(random(3) === 0 ? PLAIN : words, random),
    ),
  );
  // Every file has something that tells its encoding from another.
  rows[0]?.splice(1, 1, pick(words, random));
  const line = (cells: string[]) => cells.map((cell) => quoted(cell, separator)).join(separator);
  return [headings.slice(0, columns), ...rows].map((cells) => line(cells) + end).join("");
}

const quoted = (cell: string, separator: string) => (cell.includes(separator) ? `"${cell}"` : cell);
function pick<T>(choices: readonly T[], random: Random): T {
  const choice = choices[random(choices.length)];
  if (choice === undefined) throw new Error("Nothing to choose from");
  return choice;
}

/** The same numbers on every machine (mulberry32). */
function numbersFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const le = Buffer.from(text, "utf16le");
  if (encoding === "utf-16le") return le;
  if (encoding === "utf-16be") return le.swap16();
  return encoding === "iso-2022-jp"
    ? escaped(text)
    : Uint8Array.from([...text].flatMap(bytesIn(encoding)));
}

/** 0x91 to 0x97 of Windows-1252, which not every version of Node reads. */
const QUOTES = [..."‘’“”•–—"];

const tables = new Map<Encoding, Map<string, number[]>>();

/** What the platform's decoder reads as each character, the first where there are several. */
function tableOf(encoding: Encoding): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known !== undefined) return known;
  const table = new Map<string, number[]>(
    encoding === "windows-1252" ? QUOTES.map((quote, at) => [quote, [0x91 + at]]) : [],
  );
  const decoder = new TextDecoder(encoding, { fatal: true });
  const add = (bytes: number[]) => {
    try {
      const sign = decoder.decode(Uint8Array.from(bytes));
      if ([...sign].length === 1 && !table.has(sign)) table.set(sign, bytes);
    } catch {
      // No character of this encoding.
    }
  };
  for (let first = 0; first < 256; first += 1) add([first]);
  if (encoding !== "windows-1252")
    for (let first = 0x81; first < 0xff; first += 1)
      for (let second = 0x40; second < 0xff; second += 1) add([first, second]);
  tables.set(encoding, table);
  return table;
}

const bytesIn =
  (encoding: Encoding) =>
  (sign: string): number[] =>
    tableOf(encoding).get(sign) ?? [];

/** ISO-2022-JP has the characters of EUC-JP but for half-width kana, which mail writes in full width. */
function encoderOf(encoding: Encoding): (sign: string) => boolean {
  if (encoding.startsWith("utf-")) return () => true;
  if (encoding !== "iso-2022-jp") return (sign) => tableOf(encoding).has(sign);
  return (sign) => {
    const [first = 0, second] = tableOf("euc-jp").get(sign) ?? [];
    return second === undefined ? first > 0 && first < 0x80 : first > 0xa0;
  };
}

function escaped(text: string): Uint8Array {
  const bytes: number[] = [];
  let isDouble = false;
  for (const sign of text) {
    const of = bytesIn("euc-jp")(sign);
    if ((of.length === 2) !== isDouble)
      bytes.push(0x1b, ...(isDouble ? [0x28, 0x42] : [0x24, 0x42]));
    isDouble = of.length === 2;
    bytes.push(...of.map((byte) => byte & 0x7f));
  }
  return Uint8Array.from(isDouble ? [...bytes, 0x1b, 0x28, 0x42] : bytes);
}
