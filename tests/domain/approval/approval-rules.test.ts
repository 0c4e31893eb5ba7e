/** The worked examples of docs/rules.md on approval. P1, P2, P3, P4, P6 */
import { test } from "vitest";
import {
  APPROVAL_STEPS,
  APPROVALS,
  canReadEvent,
  checkDecides,
  type Decider,
  isHidden,
  STEP_TABLE,
} from "~/domain/approval/approval";
import { checkSubstitute } from "~/domain/approval/substitute";
import { ROLES } from "~/domain/people/permissions";
import { checkExample, partsOf, yesNo } from "../../support/rule-examples";

const roleOf = (text: string) => ROLES.find((role) => role === text) ?? "viewer";
const approvalOf = (text: string) => APPROVALS.find((approval) => approval === text) ?? "approved";
const answerOf = (verdict: { ok: true } | { ok: false; reason: string }) =>
  verdict.ok ? "yes" : verdict.reason;

const approver: Decider = { id: 7, role: "mission-editor", organiser: "chicago", approver: true };
const secretariat: Decider = { id: 8, role: "secretariat", organiser: null, approver: false };
const submitted = {
  lead: "chicago",
  coOrganisers: [],
  approval: "submitted",
  submittedBy: 1,
} as const;

test("P1: each step leads from its states to one", () => {
  checkExample("P1", ["state"], APPROVAL_STEPS, ({ state }) => {
    const leadsTo = (step: (typeof APPROVAL_STEPS)[number]) =>
      STEP_TABLE[step].from.includes(approvalOf(state)) ? STEP_TABLE[step].to : "-";
    return {
      ...{ submit: leadsTo("submit"), return: leadsTo("return") },
      ...{ approve: leadsTo("approve"), resubmit: leadsTo("resubmit") },
    };
  });
});

test("P2: an approver of the lead or the secretariat decides, and nobody on their own submission", () => {
  checkExample("P2", ["role", "organiser", "approver", "submitted it"], ["may approve"], (row) => {
    const organiser = row.organiser === "-" ? null : row.organiser;
    const person = { id: 7, role: roleOf(row.role), organiser, approver: row.approver === "yes" };
    const submittedBy = row["submitted it"] === "yes" ? person.id : 1;
    const event = { ...submitted, submittedBy, occurrences: [] };
    return { "may approve": answerOf(checkDecides(person, null, event)) };
  });
});

test("P3: a stop that another organiser alone hosts is for the secretariat to decide", () => {
  checkExample("P3", ["stops hosted by"], ["approver of chicago", "secretariat"], (row) => {
    const stops = row["stops hosted by"] === "-" ? [""] : partsOf(row["stops hosted by"]);
    const occurrences = stops.map((hosts) => ({ organisers: hosts.split("+").filter(Boolean) }));
    const event = { ...submitted, occurrences };
    return {
      "approver of chicago": answerOf(checkDecides(approver, null, event)),
      secretariat: answerOf(checkDecides(secretariat, null, event)),
    };
  });
});

const OPEN = "confidentiality-2" as const;

test("P4: a draft of which nothing was held is read by its organisers and the secretariat", () => {
  const readers = ["chicago", "jetro", "detroit", "secretariat"] as const;
  checkExample("P4", ["approval", "outcomes"], readers, ({ approval, outcomes }) => {
    const hidden = isHidden(approvalOf(approval), partsOf(outcomes));
    const event = { lead: "chicago", coOrganisers: ["jetro"], hidden, classification: OPEN };
    const reads = (organiser: string) =>
      yesNo(canReadEvent({ role: "mission-editor", organiser }, event));
    return {
      ...{ chicago: reads("chicago"), jetro: reads("jetro"), detroit: reads("detroit") },
      secretariat: yesNo(canReadEvent(secretariat, event)),
    };
  });
});

test("P6: a substitute is a colleague, for a period that is not past and at most a year", () => {
  checkExample("P6", ["substitute of", "from", "until"], ["answer"], (row) => {
    const substitute = { ...approver, id: 9, organiser: row["substitute of"], active: true };
    const { from, until } = row;
    return {
      answer: answerOf(checkSubstitute(approver, substitute, { from, until }, "2026-06-01")),
    };
  });
});
