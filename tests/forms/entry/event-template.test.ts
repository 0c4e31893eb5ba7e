/** The name of a template: one language is enough. */
import { expect, test } from "vitest";
import { readTemplateName } from "~/forms/entry/event-template.server";
import { formOf } from "../../support/form-of";

test.each([
  [
    { nameJa: " 夏の講演 ", nameEn: "" },
    { ja: "夏の講演", en: null },
  ],
  [
    { nameJa: "", nameEn: "Summer talk" },
    { ja: null, en: "Summer talk" },
  ],
])("%j is a name", (boxes, name) => {
  expect(readTemplateName(formOf(boxes))).toEqual({ ok: true, name });
});

test.each([
  [{ nameJa: "", nameEn: " " }, { nameJa: "name-missing" }],
  [{ nameJa: "x".repeat(201), nameEn: "x" }, { nameJa: "too-long" }],
  [{ nameJa: "x", nameEn: "x".repeat(201) }, { nameEn: "too-long" }],
])("%j is refused in its box", (boxes, errors) => {
  expect(readTemplateName(formOf(boxes))).toEqual({ ok: false, typed: boxes, errors });
});
