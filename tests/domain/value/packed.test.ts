/** What is packed for a page comes back as it was, with every text in the reader's language. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { inLanguage, LANGUAGES } from "~/domain/value/language";
import { pack, unpack } from "~/domain/value/packed";

const text = fc.record({
  ja: fc.oneof(fc.string(), fc.constant(null)),
  en: fc.string({ unit: fc.constantFrom('"', "'", "\\", "d", "名") }),
});
const value = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, 0, 12.5, -1, "", "Coeur d'Alene", '"'),
    text,
    fc.array(tie("any"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom("code", "name", "low", "ja"), tie("any"), { maxKeys: 3 }),
    fc.array(fc.record({ code: tie("any"), name: tie("any") }), { maxLength: 4 }),
  ),
})).any;

/** Said plainly: every text of two languages is that of one. */
function spoken(data: unknown, language: "ja" | "en"): unknown {
  if (Array.isArray(data)) return data.map((item) => spoken(item, language));
  if (typeof data !== "object" || data === null) return data;
  const fields = Object.entries(data);
  if (fields.length === 2 && "ja" in data && "en" in data) {
    const said = inLanguage(data as { ja: string | null; en: string | null }, language);
    return { ja: said, en: said };
  }
  return Object.fromEntries(fields.map(([name, field]) => [name, spoken(field, language)]));
}

test("what is unpacked is what was packed, in the reader's language", () => {
  fc.assert(
    fc.property(value, fc.constantFrom(...LANGUAGES), (data, language) => {
      expect(unpack(pack({ data }, language))).toEqual(spoken({ data }, language));
    }),
  );
});

test("rows of one shape name their fields once", () => {
  const rows = Array.from({ length: 50 }, (_, at) => ({
    code: at,
    name: { ja: "州", en: "state" },
  }));
  expect(pack(rows, "ja").match(/code|name/g)).toHaveLength(2);
  const turned = rows.map((row, at) => (at % 2 === 0 ? row : { name: row.name, code: row.code }));
  expect(pack(turned, "ja")).toBe(pack(rows, "ja"));
});
