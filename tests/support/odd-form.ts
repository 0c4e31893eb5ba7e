/** Forms that nobody fills in on purpose: words that are almost right, and anything else. */
import fc from "fast-check";

export const oddWord: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "",
    "約50名",
    "-1",
    "２０",
    "cancel",
    "postpone",
    "hold",
    "undo",
    "2026-02-30",
    "20025-01-01",
    "25:61",
    "02:30",
    "yes",
    "confirm",
    "official",
    "reach",
    "\u0000",
    "\ud800",
  ),
  fc.integer().map(String),
);

/** Some of these boxes, with odd words in them. */
export const oddForm = (names: readonly string[]): fc.Arbitrary<Record<string, string>> =>
  fc.dictionary(fc.constantFrom(...names), oddWord, { maxKeys: 10 });
