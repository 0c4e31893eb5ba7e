/** Case A18: files as people save them are read in the encoding they were saved in, or refused in words. */
import { expect, test } from "vitest";
import type { Encoding } from "~/domain/import/table-format";
import { strictText } from "~/import/decoded-text";
import { guessEncoding } from "~/import/encoding-guess";
import { tableFiles } from "../../support/table-files";

function fileText(bytes: Uint8Array, chosen: Encoding | null = null) {
  const encoding = chosen ?? guessEncoding(bytes);
  return { encoding, text: encoding === null ? null : strictText(bytes, encoding) };
}

test("A18 of 2,000 files in seven encodings, with and without mark, at least 98 % are read as they were written", () => {
  const files = tableFiles();
  const wrong = files.filter(({ text, bytes }) => {
    return fileText(bytes).text !== text;
  });
  expect(files).toHaveLength(2_000);
  expect(wrong.length, wrong.map(({ what }) => what).join("; ")).toBeLessThanOrEqual(40);
});

const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test.each([
  ["Wendy’s of a US spreadsheet", "name\r\nWendy\x92s\r\n", "windows-1252", "name\r\nWendy’s\r\n"],
  ["“quotes” and €", "a\r\n\x93Tea\x94 \x805\r\n", "windows-1252", "a\r\n“Tea” €5\r\n"],
  ["UTF-16 without mark", "s\0,\0n\0\n\0I\0N\0,\x001\0\n\0", "utf-16le", "s,n\nIN,1\n"],
  ["ISO-2022-JP", "state\n\x1b$BF|K\\\x1b(B\n", "iso-2022-jp", "state\n日本\n"],
  ["EUC-JP with kanji alone", "g\n12\xcc\xbe\n", "euc-jp", "g\n12名\n"],
  ["half-width kana of CP932", "name\n\xc4\xd6\xc0\n", "shift_jis", "name\nﾄﾖﾀ\n"],
  ["a fraction in UTF-8", "a\n\xc2\xbd\n", "utf-8", "a\n½\n"],
])("A18 %s", (_what, bytes, encoding, text) => {
  expect(fileText(bytesOf(bytes))).toEqual({ encoding, text });
});

test.each([
  ["bytes of no encoding", "a\xff\x80\x81", null],
  ["the wrong choice", "\x83\x56\x83", "utf-8"],
  ["a control in EUC-JP, which its decoder lets through", "a\x92s", "euc-jp"],
] as const)("A18 %s is no text", (_what, bytes, chosen) => {
  expect(fileText(bytesOf(bytes), chosen).text).toBeNull();
});
