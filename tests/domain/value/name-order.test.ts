/** Case A11: names in the order in which people look for them. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { firstInNameOrder, inNameOrder, type Named } from "~/domain/value/name-order";

const named = (ja: string | null, en: string | null, reading: string | null = null): Named => ({
  name: { ja, en },
  reading,
});

const PARTNERS = [
  named("日米協会", "Japan Society", "にちべいきょうかい"),
  named("アイダホ会", "idaho club"),
  named(null, "École Japonaise"),
  named("愛知物産", "Aichi Bussan"),
  named("デトロイト商工会", "Detroit Chamber"),
];

test("A11 in Japanese by reading where it is known, kana before kanji", () => {
  const names = inNameOrder(PARTNERS, "ja", (one) => one).map(({ name }) => name.ja ?? name.en);
  expect(names).toEqual([
    "École Japonaise",
    "アイダホ会",
    "デトロイト商工会",
    "日米協会",
    "愛知物産",
  ]);
});

test("A11 in English without regard to case and accents", () => {
  const names = inNameOrder(PARTNERS, "en", (one) => one).map(({ name }) => name.en);
  expect(names).toEqual([
    ...["Aichi Bussan", "Detroit Chamber", "École Japonaise", "idaho club", "Japan Society"],
  ]);
});

test("the first so many are those that come first in the order of all, in either language", () => {
  const text = fc.constantFrom("あ", "アメリカ", "東京", "Tokyo", "tokyo", "Élan", "elan", null);
  const named = fc.record({ name: fc.record({ ja: text, en: text }), reading: text });
  fc.assert(
    fc.property(
      fc.array(named, { maxLength: 30 }),
      fc.constantFrom("ja" as const, "en" as const),
      fc.nat({ max: 12 }),
      (all, language, limit) => {
        const rows = all.map((one, id) => ({ ...one, id }));
        const first = firstInNameOrder(rows, { language, limit }, (one) => one);
        expect(first).toEqual(inNameOrder(rows, language, (one) => one).slice(0, limit));
      },
    ),
  );
});
