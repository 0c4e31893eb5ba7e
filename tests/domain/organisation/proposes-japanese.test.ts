/** Japanese companies among the names of a table: proposed, never decided. Issue 9, 3.4 and its traps */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { JAPANESE_COMPANIES } from "~/domain/organisation/japanese-company-names";
import { proposesJapanese } from "~/domain/organisation/proposes-japanese";

const told = (name: string) => {
  const proposal = proposesJapanese(name);
  return proposal === null ? null : `${proposal.company.en}: ${proposal.why}`;
};

test("every listed group is found by both names, with its legal form, in capitals and in America", () => {
  expect(JAPANESE_COMPANIES.length).toBeGreaterThanOrEqual(150);
  for (const { en, ja } of JAPANESE_COMPANIES) {
    const american = [`${en} USA`, `${en} North America, Inc.`, `米国${ja}`];
    for (const name of [en, ja, `${en}, Inc.`, `${ja}株式会社`, en.toUpperCase(), ...american])
      expect([name, proposesJapanese(name)?.company.en]).toEqual([name, en]);
  }
});

test("no group is listed twice", () => {
  for (const names of [
    JAPANESE_COMPANIES.map(({ en }) => en),
    JAPANESE_COMPANIES.map(({ ja }) => ja),
  ])
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

describe("proposed", () => {
  test.each([
    ["Mitsubishi", "Mitsubishi Group: same-name"],
    ["Fujifilm", "Fujifilm: same-name"],
    ["FUJIFILM Holdings America Corporation", "Fujifilm: same-name"],
    ["Subaru", "Subaru: same-name"],
    ["Subaru of Indiana Automotive", "Subaru: in-the-name"],
    ["Honda", "Honda Motor: same-name"],
    ["LG-Honda", "Honda Motor: one-of-several"],
    ["Honda - LGES Partnership", "Honda Motor: one-of-several"],
    ["Toyota - Phase 2", "Toyota Motor: same-name"],
    ["CF Industries, Mitsui", "Mitsui Group: one-of-several"],
    ["Tesla Inc, Panasonic Corp", "Panasonic: one-of-several"],
    ["日立、ABB", "Hitachi: one-of-several"],
    ["Mazda Toyota Manufacturing", "Toyota Motor: in-the-name"],
    ["Mitsubishi Heavy Industries America", "Mitsubishi Heavy Industries: same-name"],
    ["三菱重工アメリカ", "Mitsubishi Heavy Industries: same-name"],
    ["米国三井物産", "Mitsui & Co.: same-name"],
    ["JX Nippon", "ENEOS: same-name"],
    ["Osaka Gas USA (61874)", "Osaka Gas: same-name"],
    ["トヨタ・モーター・マニュファクチャリング・ケンタッキー", "Toyota Motor: in-the-name"],
    ["Daikin America", "Daikin Industries: same-name"],
    ["Sharp Electronics", "Sharp: same-name"],
  ])("%s", (name, proposal) => {
    expect(told(name)).toBe(proposal);
  });
});

describe("not proposed: who sounds Japanese and is not, and who has no share", () => {
  test.each([
    "Nikola",
    "Nikola Motor Company",
    "Envision AESC",
    "Envision AESC US/BMW",
    "AESC",
    "Rohm and Haas",
    "Sharp Memorial Hospital",
    "Canon City Solar",
    "Citizens Bank",
    "Pilot Flying J",
    "Lion Electric",
    "Brother Jimmy's",
    "Nippon Foo",
    "Foo Energy (technology licensed from Mitsubishi Heavy Industries)",
    "Acme Batteries, licensed from Panasonic",
    "Acme Batteries using Toshiba technology",
    "Acme, technology partner Toyota",
    "Toyota technology partner",
    "Toshiba (licensor)",
    "Supplier to Toyota",
    "Formerly Sharp",
    "新会社（東芝の技術を使用）",
    "東芝のライセンス",
    "",
  ])("%s", (name) => {
    expect(told(name)).toBeNull();
  });
});

test("an investor beside a licensor is proposed all the same", () => {
  expect(told("Toyota, technology licensed from Panasonic")).toBe("Toyota Motor: same-name");
  expect(told("Panasonic (licensor), Mazda")).toBe("Mazda Motor: same-name");
});

test("any text has an answer", () => {
  const words = fc.constantFrom(
    "Toyota",
    "licensed from",
    "(",
    ")",
    "-",
    "/",
    "LG",
    "の技術",
    "Inc.",
  );
  const names = fc.array(words, { maxLength: 8 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(fc.oneof(fc.string(), names), (name) => {
      const proposal = proposesJapanese(name);
      if (proposal !== null)
        expect(JAPANESE_COMPANIES.map(({ en }) => en)).toContain(proposal.company.en);
    }),
  );
});

const samples = process.env.KUSANONE_SAMPLES;

test.skipIf(samples === undefined)(
  "of the 3,785 names of the facilities file, those proposed are the Japanese ones (KUSANONE_SAMPLES)",
  () => {
    const text = readFileSync(`${samples}/us-facilities.csv`, "utf8");
    const rows: string[][] = parse(text, { relax_column_count: true, skip_empty_lines: true });
    const first = rows.findIndex(([id]) => id === "unique_id");
    const names = new Set(rows.slice(first + 1).map((row) => row[2] ?? ""));
    const proposed = [...names].filter((name) => proposesJapanese(name) !== null);
    expect(names.size).toBe(3_785);
    expect(proposed.length).toBe(23);
    for (const name of ["Toyota", "Honda - LGES Partnership", "Idemitsu Renewables (63137)"])
      expect(proposed).toContain(name);
    for (const name of ["Nikola", "Envision AESC US"]) expect(proposed).not.toContain(name);
  },
);
