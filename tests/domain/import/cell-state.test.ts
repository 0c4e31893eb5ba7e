/** States and ZIP Codes as they stand in tables. Issue 9, 3.3 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { stateReader } from "~/domain/import/cell-state";
import { checkZipState, readZipCell } from "~/domain/import/cell-zip";
import { statesOfZip } from "~/domain/import/zip-prefixes";
import { states } from "../../support/seed-rows";

const read = stateReader(states);
const told = (text: string) => {
  const answer = read(text);
  return answer.ok ? answer.value : answer.reason;
};

test("every state and territory is read by code, FIPS with and without its zero, and both names", () => {
  expect(states.length).toBe(56);
  for (const { code, fips, nameJa, nameEn } of states) {
    const bare = nameJa.replace(/州$/, "");
    const texts = [code, code.toLowerCase(), fips, String(Number(fips)), nameJa, bare, nameEn];
    for (const text of [...texts, nameEn.toUpperCase(), ` ${nameEn} `, `State of ${nameEn}`])
      expect([text, told(text)]).toEqual([text, code]);
  }
});

test.each([
  ["ＩＮ", "IN"],
  ["6.0", "CA"],
  ["D.C.", "DC"],
  ["Washington, D.C.", "DC"],
  ["ワシントンDC", "DC"],
  ["ワシントンD.C.", "DC"],
  ["ワシントン", "WA"],
  ["Washington", "WA"],
  ["Calif.", "CA"],
  ["Ind.", "IN"],
  ["N.Y.", "NY"],
  ["US-IN", "IN"],
  ["IN, USA", "IN"],
  ["Indiana (IN)", "IN"],
  ["米国インディアナ州", "IN"],
  ["ヴァージニア州", "VA"],
  ["ウエストバージニア", "WV"],
  ["Commonwealth of Massachusetts", "MA"],
  ["グァム", "GU"],
  ["アメリカ領サモア", "AS"],
  ["アメリカンサモア", "AS"],
  ["Virgin Islands", "VI"],
  ["CNMI", "MP"],
  ["MS", "MS"],
  ["", null],
  ["－", null],
  ["不明", null],
  ["NA", null],
  ["99", "state-unknown"],
  ["3", "state-unknown"],
  ["foo", "state-unknown"],
  ["オンタリオ州", "state-unknown"],
  ["全米", "state-not-one"],
  ["全て", "state-not-one"],
  ["USA", "state-not-one"],
  ["nationwide", "state-not-one"],
])("%j is %s", (text, state) => {
  expect(told(text)).toBe(state);
});

test.each([
  ["47201", "47201", null, false],
  ["４７２０１", "47201", null, false],
  ["02139-4307", "02139", "4307", false],
  ["021394307", "02139", "4307", false],
  ["2139", "02139", null, true],
  ["2139.0", "02139", null, true],
  ["2139-4307", "02139", "4307", true],
  ["21394307", "02139", "4307", true],
  ["501", "00501", null, true],
])("ZIP %s", (text, zip, plusFour, hadLostZeros) => {
  expect(readZipCell(text)).toEqual({ ok: true, value: { zip, plusFour, hadLostZeros } });
});

test.each([
  ["〒100-0001", "zip-japanese"],
  ["100-0001", "zip-japanese"],
  ["12", "zip-malformed"],
  ["472011", "zip-malformed"],
  ["00000", "zip-malformed"],
  ["K1A 0B1", "zip-malformed"],
])("ZIP %s is refused: %s", (text, reason) => {
  expect(readZipCell(text)).toEqual({ ok: false, reason });
});

test("a blank ZIP is unknown", () => {
  for (const text of ["", " ", "n.a.", "－"])
    expect(readZipCell(text)).toEqual({ ok: true, value: null });
});

test("a ZIP is held against the named state by its first three digits", () => {
  expect(checkZipState("47201", "IN")).toEqual({ ok: true });
  expect(checkZipState("47201", "OH")).toEqual({ ok: false, reason: "zip-of-other-state" });
  expect(checkZipState("09012", "NY")).toEqual({ ok: false, reason: "zip-of-no-state" });
  expect(statesOfZip("96950")).toEqual(["GU", "MP"]);
  expect(statesOfZip("00501")).toEqual(["NY"]);
});

test("every state has a ZIP, and a prefix of more than one is rare", () => {
  const prefixes = Array.from({ length: 1_000 }, (_, at) => String(at).padStart(3, "0"));
  const lying = prefixes.map(statesOfZip);
  expect(new Set(lying.flat())).toEqual(new Set(states.map(({ code }) => code)));
  expect(lying.filter((found) => found.length > 1).length).toBeLessThan(12);
});

test("any text has a verdict", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const state = read(text);
      if (state.ok && state.value !== null)
        expect(states.map(({ code }) => code)).toContain(state.value);
      const zip = readZipCell(text);
      if (zip.ok && zip.value !== null) expect(zip.value.zip).toMatch(/^\d{5}$/);
    }),
  );
});
