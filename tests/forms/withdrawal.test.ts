/** Withdrawing an event wants a reason, which is kept with it. */
import { expect, test } from "vitest";
import { readWithdrawalReason } from "~/forms/withdrawal.server";
import { formOf } from "../support/form-of";

test("a reason is read without the spaces around it", () => {
  expect(readWithdrawalReason(formOf({ reason: " 重複 " }))).toEqual({ ok: true, reason: "重複" });
});

test.each([
  ["", "required"],
  ["   ", "required"],
  ["x".repeat(201), "too-long"],
])("%j is refused, and what was typed goes back", (typed, problem) => {
  expect(readWithdrawalReason(formOf({ reason: typed }))).toEqual({ ok: false, problem, typed });
});

test("no reason at all is an empty one", () => {
  expect(readWithdrawalReason(new FormData())).toMatchObject({ problem: "required", typed: "" });
});
