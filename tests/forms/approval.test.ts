/** P1, P4: a step of approval with its comment, and the events ticked in the list. */
import { expect, test } from "vitest";
import { readApproval, readChosenEvents } from "~/forms/approval.server";
import { formOf, refusedWith } from "../support/form-of";

test.each(["submit", "return", "approve", "comment"])("the step %s is read", (choice) => {
  expect(readApproval(formOf({ do: choice, revision: "3", comment: " 直してください " }))).toEqual({
    ok: true,
    entry: { choice, comment: "直してください", revision: 3, counting: null },
  });
});

test("a comment left empty is none, and one too long is refused", () => {
  const step = { do: "comment", revision: "1" };
  expect(readApproval(formOf(step))).toMatchObject({ entry: { comment: null } });
  expect(readApproval(formOf({ ...step, comment: "x".repeat(5001) }))).toEqual({
    ...{ ok: false, problem: "too-long" },
  });
});

test.each([
  { do: "delete", revision: "1" },
  { do: "submit", revision: "" },
  { do: "submit", revision: "one" },
])("%j was sent by no page of ours", (boxes) => {
  expect(refusedWith(() => readApproval(formOf(boxes)))).toBe(400);
});

test("the ticked events come once each, with the revision last given; what is no pair is left out", () => {
  const chosen = readChosenEvents(formOf({ event: ["7:2", "8:1", "7:3", "9", "x:1", ":", "0:1"] }));
  expect(chosen).toEqual([
    { eventId: 7, revision: 3 },
    { eventId: 8, revision: 1 },
  ]);
});

test("no more are read than a page lists", () => {
  const many = Array.from({ length: 300 }, (_, index) => `${index + 1}:1`);
  expect(readChosenEvents(formOf({ event: many }))).toHaveLength(200);
});
