/** Naming who decides in an approver's place. P6 */
import { describe, expect, test } from "vitest";
import { checkSubstitute, namesSubstitutes } from "~/domain/approval/substitute";

const approver = { id: 1, role: "mission-editor", organiser: "chicago", approver: true } as const;
const colleague = { id: 2, role: "mission-editor", organiser: "chicago", active: true } as const;
const TODAY = "2026-05-01";
const DAYS = { from: "2026-05-10", until: "2026-05-20" };

const verdict = (
  by: Parameters<typeof checkSubstitute>[0],
  substitute: Parameters<typeof checkSubstitute>[1],
  days = DAYS,
) => {
  const answer = checkSubstitute(by, substitute, days, TODAY);
  return answer.ok ? "ok" : answer.reason;
};

describe("P6 who may be stood in for, and by whom", () => {
  test.each([
    ["a colleague of the same mission", colleague, "ok"],
    ["nobody", null, "substitute-unknown"],
    ["oneself", { ...colleague, id: 1 }, "substitute-unknown"],
    ["somebody of another mission", { ...colleague, organiser: "seattle" }, "substitute-unknown"],
    ["a viewer", { ...colleague, role: "viewer" }, "substitute-unknown"],
    ["somebody deactivated", { ...colleague, active: false }, "substitute-unknown"],
  ] as const)("%s: %s", (_who, substitute, wanted) => {
    expect(verdict(approver, substitute)).toBe(wanted);
  });

  test("only approvers and the secretariat name substitutes", () => {
    expect(verdict({ ...approver, approver: false }, colleague)).toBe("not-an-approver");
    expect(namesSubstitutes({ ...approver, role: "viewer" })).toBe(false);
    expect(namesSubstitutes({ id: 3, role: "secretariat", organiser: null, approver: false })).toBe(
      true,
    );
  });
});

describe("P6 the days", () => {
  test.each([
    ["begun before today", { from: "2026-04-01", until: "2026-05-01" }, "ok"],
    ["over", { from: "2026-04-01", until: "2026-04-30" }, "day-past"],
    ["backwards", { from: "2026-05-20", until: "2026-05-10" }, "from-after-to"],
    ["more than a year", { from: "2026-05-01", until: "2027-05-03" }, "period-too-long"],
  ])("%s: %s", (_what, days, wanted) => {
    expect(verdict(approver, colleague, days)).toBe(wanted);
  });
});
