/** Case A17: states, missions and terms as an officer writes their names. */
import { expect, test } from "vitest";
import { choiceReader } from "~/domain/value/named-choice";

const read = choiceReader([
  { key: "IN", names: ["インディアナ州", "Indiana"] },
  { key: "DC", names: ["コロンビア特別区（ワシントンDC）", "District of Columbia"] },
  { key: "WA", names: ["ワシントン州", "Washington"] },
  {
    key: "chicago",
    names: ["シカゴ総", "在シカゴ日本国総領事館", "Consulate-General of Japan in Chicago"],
  },
  { key: "us", names: ["米国大使館", "在アメリカ合衆国日本国大使館", "Embassy"] },
  { key: "oregon", names: ["ポートランド領事事務所", "Portland"] },
  { key: "maine", names: ["Portland"] },
]);

test.each([
  ["in", "IN"],
  ["ＩＮ", "IN"],
  ["インディアナ", "IN"],
  [" インディアナ州 ", "IN"],
  ["indiana", "IN"],
  ["在シカゴ日本国総領事館", "chicago"],
  ["在シカゴ総領事館", "chicago"],
  ["シカゴ総領事館", "chicago"],
  ["シカゴ総", "chicago"],
  ["Consulate General of Japan in Chicago", "chicago"],
  ["在米国日本国大使館", "us"],
  ["在ポートランド領事事務所", "oregon"],
  ["ワシントンDC", "DC"],
  ["コロンビア特別区", "DC"],
  ["ワシントン", "WA"],
  ["全て", null],
  ["すべて", null],
  ["ALL", null],
  ["", null],
])("A17 %j", (text, key) => {
  expect(read(text)).toEqual({ ok: true, value: key });
});

test.each([
  ["Portland", "ambiguous"],
  ["オハイオ州", "unknown"],
  ["州", "unknown"],
  ["在", "unknown"],
])("A17 %j is refused", (text, reason) => {
  expect(read(text)).toEqual({ ok: false, reason });
});
