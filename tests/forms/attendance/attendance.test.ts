/** N4: what is typed after an occurrence becomes an observation, a question, or a refusal by box. */
import { describe, expect, test } from "vitest";
import { readAttendance } from "~/forms/attendance/attendance.server";
import { readOfficialChoice } from "~/forms/attendance/attendance-official.server";
import { formOf, refusedWith } from "../../support/form-of";

const TYPED = {
  session: "12",
  mode: "in-person",
  method: "counted",
  number: "120",
  official: "on",
};

describe("logging attendance", () => {
  test.each([
    ["120", { low: 120, high: 120, openEnded: false }],
    ["１，２００名", { low: 1200, high: 1200, openEnded: false }],
    ["0", { low: 0, high: 0, openEnded: false }],
  ])("N4 %s stands as it is", (number, headcount) => {
    expect(readAttendance(formOf({ ...TYPED, number }))).toEqual({
      step: "log",
      entry: {
        ...{ occurrenceId: 12, mode: "in-person", method: "counted", headcount },
        ...{ wording: number, note: null, makeOfficial: true, scope: "unknown", corrects: null },
      },
    });
  });

  test("N4 約50名 proposes ten percent either way, 数十名 asks for a range", () => {
    expect(readAttendance(formOf({ ...TYPED, number: "約50名" }))).toMatchObject({
      step: "confirm",
      proposal: { low: 45, high: 55 },
    });
    expect(readAttendance(formOf({ ...TYPED, number: "数十名" }))).toMatchObject({
      ...{ step: "refused", asksRange: true, errors: { number: "headcount-vague" } },
    });
  });

  test("N4 the second step takes low and high in their order, and keeps the words", () => {
    const second = { ...TYPED, step: "confirm", number: "約50名", low: "45", high: "５５" };
    expect(readAttendance(formOf(second))).toMatchObject({
      step: "log",
      entry: { headcount: { low: 45, high: 55, openEnded: false }, wording: "約50名" },
    });
    const turned = readAttendance(formOf({ ...second, low: "60" }));
    expect(turned).toMatchObject({ step: "refused", asksRange: true });
    expect(Object.keys(turned.step === "refused" ? turned.errors : {})).toEqual(["low"]);
  });

  test("N4 not ticked is not official; back to the first step reads nothing", () => {
    const { official: _, ...unticked } = TYPED;
    expect(readAttendance(formOf(unticked))).toMatchObject({ entry: { makeOfficial: false } });
    expect(readAttendance(formOf({ ...TYPED, step: "edit" }))).toMatchObject({ step: "edit" });
  });

  test.each([
    ["session", "0", "session-unknown"],
    ["session", "x", "session-unknown"],
    ["mode", "by-post", "mode-unknown"],
    ["method", "", "method-unknown"],
    ["note", "x".repeat(2001), "too-long"],
    ["number", "1".repeat(101), "too-long"],
  ])("%s %j is refused there, and everything typed goes back", (box, value, problem) => {
    const typed = { ...TYPED, [box]: value };
    expect(readAttendance(formOf(typed))).toMatchObject({
      ...{ step: "refused", errors: { [box]: problem }, typed },
    });
  });
});

describe("choosing the official observation", () => {
  const chosen = { session: "12", mode: "online", observation: "7" };

  test("N4 an empty box means none", () => {
    expect(readOfficialChoice(formOf(chosen))).toEqual({
      ...{ occurrenceId: 12, mode: "online", observationId: 7 },
    });
    expect(readOfficialChoice(formOf({ ...chosen, observation: "" })).observationId).toBeNull();
  });

  test.each([
    ["session", ""],
    ["mode", "both"],
    ["observation", "-1"],
  ])("%s %j is a malformed request", (box, value) => {
    expect(refusedWith(() => readOfficialChoice(formOf({ ...chosen, [box]: value })))).toBe(400);
  });
});

test.each(["0", "abc", "1e3", "\u0000"])(
  "N14 a correction of nothing that can be named is refused: %j",
  (corrects) => {
    const posted = formOf({ ...TYPED, number: "20", corrects });
    expect(() => readAttendance(posted)).toThrow(expect.objectContaining({ status: 400 }));
  },
);

test("N14 a form says what was counted and which record it corrects; what it cannot mean is refused", () => {
  const good = {
    session: "7",
    mode: "in-person",
    number: "52",
    method: "counted",
    official: "yes",
  };
  expect(readAttendance(formOf({ ...good, scope: "part", corrects: "3" }))).toMatchObject({
    entry: { scope: "part", corrects: 3 },
  });
  expect(readAttendance(formOf({ ...good, scope: "festival" }))).toMatchObject({
    ...{ step: "refused", errors: { scope: "scope-unknown" } },
  });
});
