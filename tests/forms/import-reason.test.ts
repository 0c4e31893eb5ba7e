/** What is said with the commit or the undo of an import, in its box or by a program. P182 */
import { expect, test } from "vitest";
import { parseReasonBody, readImportReason } from "~/forms/import-reason.server";

test.each([
  ["", null],
  [" \n", null],
  ['{ "reason": "提出の遅れ" }', "提出の遅れ"],
])("%j says %j", (text, reason) => {
  expect(parseReasonBody(text)).toEqual({ ok: true, reason });
});

test.each([
  "null",
  "{",
  "{}",
  "[]",
  '{ "reason": "" }',
  '{ "reason": 7 }',
  '{ "reason": "x", "why": "y" }',
  `{ "reason": "${"長".repeat(50_000)}" }`,
])("%.40s is not understood", (text) => {
  expect(parseReasonBody(text)).toEqual({ ok: false });
});

test("what is typed is kept, or refused with what was typed", () => {
  const read = (reason: string) => {
    const posted = new FormData();
    posted.set("reason", reason);
    return readImportReason(posted);
  };
  const long = "長".repeat(50_000);
  expect(read(" 提出の遅れ ")).toEqual({ ok: true, reason: "提出の遅れ" });
  expect(read("")).toEqual({ ok: true, reason: null });
  expect(readImportReason(new FormData())).toEqual({ ok: true, reason: null });
  expect(read(long)).toEqual({ ok: false, problem: "too-long", typed: long });
});
