/** What a program sends with the commit of an import. P182 */
import { expect, test } from "vitest";
import { parseCommitBody } from "~/forms/import-reason.server";

test.each([
  ["", null],
  [" \n", null],
  ['{ "reason": "提出の遅れ" }', "提出の遅れ"],
])("%j says %j", (text, reason) => {
  expect(parseCommitBody(text)).toEqual({ ok: true, reason });
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
  expect(parseCommitBody(text)).toEqual({ ok: false });
});
