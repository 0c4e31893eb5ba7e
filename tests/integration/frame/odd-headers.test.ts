/** Headers as browsers, programs and attackers send them: language, encoding and cookies are read all the same. */
import { expect, test } from "vitest";
import { acceptedLanguage } from "~/http/accepted-language.server";
import { readCookie } from "~/http/private-cookie.server";
import { chooseEncoding } from "~/server/compression";

const requestWith = (headers: Record<string, string>) => new Request("http://a/", { headers });

test("a request that says nothing is answered in Japanese, uncompressed, to a stranger", () => {
  expect(acceptedLanguage(requestWith({}))).toBe("ja");
  expect(chooseEncoding(null)).toBeNull();
  expect(readCookie(requestWith({}), "a")).toBeNull();
});

test.each([
  ["en", "en"],
  ["EN-us", "en"],
  ["en-GB-oxendict", "en"],
  ["eng", "ja"],
  ["en_US", "ja"],
  ["*", "ja"],
  ["*, en;q=0.5", "en"],
  ["en;q=0.5, *", "en"],
  ["en, ja", "en"],
  ["ja, en", "ja"],
  ["en;q=0.2,ja;q=0.7", "ja"],
  ["en ; q=0.2 , ja ; q=0.7", "ja"],
  ["ja;\tq=0.2, en;q=0.7", "en"],
  ["en;Q=0.2, ja;Q=0.7", "ja"],
  ["en;level=1;q=0.2, ja;q=0.7", "ja"],
  ["fr;q=1, en;q=0.001", "en"],
  ["en;q=0", "ja"],
  ["en;q=0, *", "ja"],
  ["en;q=-1", "ja"],
  ["en;q=", "ja"],
  ["en;q=x, ja;q=0.1", "ja"],
  ["en;q=0.1, ja;q=0.5, en-GB;q=0.9", "en"],
  [",,en,,", "en"],
  [`${"x,".repeat(300)}en`, "ja"],
])("Accept-Language %j asks for %s", (header, language) => {
  expect(acceptedLanguage(requestWith({ "Accept-Language": header }))).toBe(language);
});

test.each([
  ["", null],
  ["br", "br"],
  ["BR", "br"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip;q=1, br;q=0.1", "br"],
  ["gzip, br;q=0", "gzip"],
  ["gzip, br; q=0.000", "gzip"],
  ["gzip;q=0, br;q=0", null],
  ["x-gzip", null],
  ["*", null],
  ["identity, *;q=0", null],
  ["*;q=0, gzip", "gzip"],
  [";;,gzip,=", "gzip"],
])("Accept-Encoding %j is answered in %s", (header, encoding) => {
  expect(chooseEncoding(header)).toBe(encoding);
});

test.each([
  ["a=1", "1"],
  ["b=2; a=1", "1"],
  ["b=2;a=1", "1"],
  [" a = 1 ", "1"],
  ["a=1; a=2", "1"],
  ["a=", ""],
  ["a=1=2", "1=2"],
  ["a; b=2; a=1", "1"],
  ["=;;=; a=1", "1"],
  ["A=1", null],
  ["aa=1", null],
  ["a", null],
  ["a=%zz", "%zz"],
  ["__proto__=1", null],
])("Cookie %j holds for a: %j", (header, value) => {
  expect(readCookie(requestWith({ Cookie: header }), "a")).toBe(value);
});

test("no name of a cookie is that of something else", () => {
  for (const name of ["__proto__", "constructor", "toString"])
    expect(readCookie(requestWith({ Cookie: "a=1" }), name)).toBeNull();
});
