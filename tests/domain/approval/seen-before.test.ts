/** C7: what a decision is compared with. */
import { expect, test } from "vitest";
import type { ApprovalStep } from "~/domain/approval/approval";
import { seenBefore } from "~/domain/approval/seen-before";

test.each<[string, ApprovalStep[], number | null]>([
  ["nothing yet", [], null],
  ["the first submission", ["submit"], 1],
  ["the submission that was returned", ["submit", "return", "submit"], 1],
  ["the last one that was returned", ["submit", "return", "submit", "return", "submit"], 3],
  ["the approval", ["submit", "return", "submit", "approve", "resubmit"], 4],
  ["what was returned after an approval", ["submit", "approve", "resubmit", "return", "submit"], 3],
])("C7: %s", (_, steps, wanted) => {
  expect(seenBefore(steps.map((step, at) => ({ id: at + 1, step })))).toBe(wanted);
});
