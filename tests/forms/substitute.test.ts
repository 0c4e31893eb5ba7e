/** P6: who stands in, and from which day to which. */
import { expect, test } from "vitest";
import { readSubstitute } from "~/forms/substitute.server";
import { formOf } from "../support/form-of";

const TYPED = { substitute: "4", from: "2026-05-01", until: "令和8年5月10日" };

test("P6 a person and two days, in any calendar", () => {
  expect(readSubstitute(formOf(TYPED))).toEqual({
    ok: true,
    value: { substituteId: 4, from: "2026-05-01", until: "2026-05-10" },
  });
});

test.each([
  ["substitute", "", "required"],
  ["substitute", "nobody", "required"],
  ["from", "", expect.any(String)],
  ["until", "2026-02-30", expect.any(String)],
])("P6 %s %j is refused there, and what was typed goes back", (box, text, problem) => {
  const typed = { ...TYPED, [box]: text };
  expect(readSubstitute(formOf(typed))).toEqual({ ok: false, typed, errors: { [box]: problem } });
});
