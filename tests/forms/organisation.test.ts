/** The form of one partner, and one's own contacts there. */
import { expect, test } from "vitest";
import { readContacts, readOrganisation, typedOrganisation } from "~/forms/organisation.server";
import { formOf } from "../support/form-of";

const KNOWN = { states: new Set(["IN"]), parentId: 7 };
const TYPED = {
  ...{ type: "chamber", nameJa: "商工会", nameEn: "", state: "IN", placeName: "" },
  ...{ languages: "", website: "https://example.org/", note: "", isPartner: "" },
};
const read = (changed: Record<string, string> = {}) =>
  readOrganisation(typedOrganisation(formOf({ ...TYPED, ...changed })), KNOWN);

test("one name is enough, and what is left empty is none", () => {
  expect(read()).toEqual({
    ok: true,
    draft: {
      ...{ type: "chamber", name: { ja: "商工会", en: null }, state: "IN", placeName: null },
      ...{ reading: null, languages: null, website: "https://example.org/", note: null },
      ...{ isPartner: false, parentId: null, seatInJapan: null },
    },
  });
  expect(read({ nameJa: "", nameEn: "Chamber", state: "" })).toMatchObject({
    draft: { name: { ja: null, en: "Chamber" }, state: null },
  });
});

test.each([
  ["type", "club", "unknown"],
  ["nameJa", "", "name-missing"],
  ["nameEn", "x".repeat(201), "too-long"],
  ["reading", "商工会", "not-kana"],
  ["website", "example.org", "not-a-web-address"],
  ["website", "javascript:alert(1)", "not-a-web-address"],
  ["note", "x".repeat(5001), "too-long"],
])("%s %j is refused there", (box, text, problem) => {
  expect(read({ [box]: text })).toEqual({ ok: false, errors: { [box]: problem } });
});

test("A11 a reading is kana of either kind, with what stands between", () => {
  for (const reading of ["しょうこうかい", "ｼｶｺﾞ・ショウコウカイ", "だい１ しょうてんがい"])
    expect(read({ reading })).toMatchObject({ draft: { reading } });
});

test("P81 a parent is the organisation that its name was found to be; a name that none has is refused", () => {
  const parent = { parent: "桜橋ホールディングス", isPartner: "on", seatInJapan: "東京都" };
  expect(read(parent)).toMatchObject({
    draft: { parentId: 7, isPartner: true, seatInJapan: "東京都" },
  });
  const unknown = { ...KNOWN, parentId: null };
  expect(readOrganisation(typedOrganisation(formOf({ ...TYPED, ...parent })), unknown)).toEqual({
    ok: false,
    errors: { parent: "parent-unknown" },
  });
});

test("a state that nobody knows is refused", () => {
  const refused = read({ state: "XX" });
  expect(refused.ok ? [] : Object.keys(refused.errors)).toEqual(["state"]);
});

test("contacts are one text, or none", () => {
  expect(readContacts(formOf({ contacts: " a\r\nb " }))).toEqual({ ok: true, value: "a\nb" });
  expect(readContacts(new FormData())).toEqual({ ok: true, value: null });
  expect(readContacts(formOf({ contacts: "x".repeat(5001) }))).toMatchObject({ ok: false });
});
