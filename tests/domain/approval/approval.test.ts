/** Approval of events: who may take which step, and who reads a draft. P1-P4 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  APPROVAL_STEPS,
  APPROVALS,
  type Approval,
  type ApprovalStanding,
  canReadEvent,
  checkStep,
  type Decider,
  draftReader,
  isHidden,
  readableEvent,
  STEP_TABLE,
  stopsOfOthers,
} from "~/domain/approval/approval";

const editor: Decider = { id: 1, role: "mission-editor", organiser: "chicago", approver: false };
const approver: Decider = { ...editor, id: 2, approver: true };
const secretariat: Decider = { id: 3, role: "secretariat", organiser: null, approver: false };
const substitute: Decider = { ...editor, id: 4 };
const stranger: Decider = { ...approver, id: 5, organiser: "seattle" };
const viewer: Decider = { id: 6, role: "viewer", organiser: null, approver: true };

const caravan = (overrides: Partial<ApprovalStanding> = {}): ApprovalStanding => ({
  lead: "chicago",
  coOrganisers: ["nashville"],
  approval: "submitted",
  submittedBy: editor.id,
  occurrences: [{ organisers: [] }, { organisers: ["chicago", "nashville"] }],
  ...overrides,
});
const verdict = (
  step: (typeof APPROVAL_STEPS)[number],
  person: Decider,
  event: ApprovalStanding,
  {
    inPlaceOf = null,
    comment = "理由",
  }: { inPlaceOf?: Decider | null; comment?: string | null } = {},
) => {
  const answer = checkStep(step, person, inPlaceOf, event, comment);
  return answer.ok ? "ok" : answer.reason;
};

describe("P1 states and steps", () => {
  test.each([
    ["submit", "draft", "ok"],
    ["submit", "returned", "ok"],
    ["submit", "submitted", "not-in-this-state"],
    ["submit", "approved", "not-in-this-state"],
  ] as const)("an editor may %s what is %s: %s", (step, approval, wanted) => {
    expect(verdict(step, editor, caravan({ approval }))).toBe(wanted);
  });

  test.each([
    ["approve", "submitted", "ok"],
    ["return", "submitted", "ok"],
    ["approve", "draft", "not-in-this-state"],
    ["return", "approved", "not-in-this-state"],
  ] as const)("an approver may %s what is %s: %s", (step, approval, wanted) => {
    expect(verdict(step, approver, caravan({ approval }))).toBe(wanted);
  });

  test.each([
    ["approved", "ok"],
    ["draft", "not-in-this-state"],
    ["submitted", "not-in-this-state"],
    ["returned", "not-in-this-state"],
  ] as const)(
    "the register submits again what is %s, whoever changed it: %s",
    (approval, wanted) => {
      for (const person of [editor, stranger])
        expect(verdict("resubmit", person, caravan({ approval }), { comment: null })).toBe(wanted);
    },
  );

  test("a return says why, no other step needs to", () => {
    const unsaid = { comment: null };
    expect(verdict("return", approver, caravan(), unsaid)).toBe("comment-missing");
    expect(verdict("approve", approver, caravan(), unsaid)).toBe("ok");
    expect(verdict("submit", editor, caravan({ approval: "draft" }), unsaid)).toBe("ok");
  });

  test("any sequence of allowed steps leaves a legal state", () => {
    const step = fc.constantFrom(...APPROVAL_STEPS);
    const person = fc.constantFrom(editor, approver, secretariat, stranger, viewer);
    fc.assert(
      fc.property(fc.array(fc.tuple(step, person), { maxLength: 20 }), (taken) => {
        let approval: Approval = "draft";
        for (const [step, person] of taken) {
          const event = caravan({ approval, submittedBy: null });
          if (!checkStep(step, person, null, event, "理由").ok) continue;
          expect(STEP_TABLE[step].from).toContain(approval);
          approval = STEP_TABLE[step].to;
          expect(APPROVALS).toContain(approval);
        }
      }),
    );
  });
});

test.each([
  ["an editor of the lead", editor, "ok"],
  ["the secretariat", secretariat, "ok"],
  ["an approver of another mission", stranger, "not-your-event"],
  ["a viewer", viewer, "not-your-event"],
] as const)("P2 submitted by %s: %s", (_who, person, wanted) => {
  expect(verdict("submit", person, caravan({ approval: "draft" }))).toBe(wanted);
});

describe("P2 who decides", () => {
  test.each([
    ["an editor without the mark", editor, "not-an-approver"],
    ["an approver of the lead", approver, "ok"],
    ["an approver of another mission", stranger, "not-an-approver"],
    ["the secretariat", secretariat, "ok"],
    ["a viewer with a mark left over", viewer, "not-an-approver"],
  ] as const)("%s: %s", (_who, person, wanted) => {
    const event = caravan({ submittedBy: 99 });
    expect(verdict("approve", person, event)).toBe(wanted);
  });

  test("nobody decides on the own submission, the secretariat neither", () => {
    for (const person of [approver, secretariat]) {
      expect(verdict("approve", person, caravan({ submittedBy: person.id }))).toBe(
        "own-submission",
      );
    }
  });

  test("a substitute decides with the rights of the approver, and is bound by what binds either", () => {
    const inPlaceOf = approver;
    expect(verdict("approve", substitute, caravan(), { inPlaceOf })).toBe("ok");
    const byApprover = caravan({ submittedBy: approver.id });
    expect(verdict("approve", substitute, byApprover, { inPlaceOf })).toBe("own-submission");
    const bySubstitute = caravan({ submittedBy: substitute.id });
    expect(verdict("approve", substitute, bySubstitute, { inPlaceOf })).toBe("own-submission");
  });

  test("neither a substitute nor the approver stood in for decides without the right to edit", () => {
    const asSubstitute = { ...viewer, organiser: "chicago" };
    expect(verdict("approve", asSubstitute, caravan(), { inPlaceOf: approver })).toBe(
      "not-an-approver",
    );
    const noLonger: Decider = { ...approver, role: "viewer" };
    expect(verdict("approve", substitute, caravan(), { inPlaceOf: noLonger })).toBe(
      "not-an-approver",
    );
  });
});

test("P3 a stop that is another mission's alone is for the secretariat to decide", () => {
  const event = caravan({ occurrences: [{ organisers: [] }, { organisers: ["nashville"] }] });
  expect(verdict("approve", approver, event)).toBe("occurrence-of-another");
  expect(verdict("return", approver, event)).toBe("occurrence-of-another");
  expect(verdict("approve", secretariat, event)).toBe("ok");
});

test("P3 the stops of others are named by their number, place and hosts", () => {
  const occurrences = [
    { organisers: [], place: "Gary" },
    { organisers: ["nashville"], place: "Louisville" },
    { organisers: ["chicago", "nashville"], place: "Peoria" },
    { organisers: ["nashville", "detroit"] },
  ];
  expect(stopsOfOthers({ lead: "chicago", occurrences })).toEqual([
    { number: 2, place: "Louisville", organisers: ["nashville"] },
    { number: 4, place: null, organisers: ["nashville", "detroit"] },
  ]);
});

describe("P4 drafts", () => {
  test.each([
    [secretariat, "everybody"],
    [editor, { organiser: "chicago" }],
    [viewer, null],
  ] as const)("%j reads the drafts of %j", (actor, reader) => {
    expect(draftReader(actor)).toEqual(reader);
  });

  test("a draft is hidden until something of it was held", () => {
    expect(isHidden("draft", ["scheduled", "cancelled"])).toBe(true);
    expect(isHidden("draft", ["scheduled", "held"])).toBe(false);
    for (const approval of ["submitted", "returned", "approved"] as const)
      expect(isHidden(approval, ["scheduled"])).toBe(false);
  });

  test.each([
    ["its lead", { role: "mission-editor", organiser: "chicago" }, true],
    ["its co-organiser", { role: "mission-editor", organiser: "nashville" }, true],
    ["the secretariat", { role: "secretariat", organiser: null }, true],
    ["another mission", { role: "mission-editor", organiser: "seattle" }, false],
    ["a viewer", { role: "viewer", organiser: null }, false],
    ["an administrator", { role: "administrator", organiser: null }, false],
  ] as const)("%s", (_who, actor, reads) => {
    const event = {
      ...{ lead: "chicago", coOrganisers: ["nashville"] },
      classification: "confidentiality-2" as const,
    };
    expect(canReadEvent(actor, { ...event, hidden: true })).toBe(reads);
    expect(canReadEvent(actor, { ...event, hidden: false })).toBe(true);
    const stored = { hidden: true, draft: event };
    expect(readableEvent(actor, stored)).toBe(reads ? stored : null);
    expect(readableEvent(actor, null)).toBeNull();
  });
});
