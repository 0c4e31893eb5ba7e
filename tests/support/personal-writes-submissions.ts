/** The operations of signed-in people on submissions: by whom and how each is called. */
import type { Context } from "~/context/context.server";
import { withdrawEvent } from "~/operations/entry/withdraw-event.server";
import { changeSubmission } from "~/operations/submission/change-submission.server";
import { decideErrata } from "~/operations/submission/decide-errata.server";
import { draftSubmission } from "~/operations/submission/draft-submission.server";
import { freezeSubmission } from "~/operations/submission/freeze-submission.server";
import { recordStep } from "~/operations/submission/record-step.server";
import {
  addSubmissionDrafter,
  removeSubmissionDrafter,
} from "~/operations/submission/set-drafter.server";
import { events } from "~db/schema/events";
import { APPROVED, draftedBy, FY2026, frozenBy, NO_TITLE, twoDrafters } from "./freeze-steps";
import { makeEvent, occurrenceOf } from "./make-event";
import type { PersonalWrite } from "./personal-writes";

/** Nothing of it waits for a decision. */
const WITHOUT_EVENTS = { from: "2099-04-01", to: "2100-03-31" };

/** One that two others draft. */
const onDraft = (
  call: (ctx: Context, of: { id: number; revision: null; userId: number }) => Promise<unknown>,
): PersonalWrite => ({
  by: "secretariat",
  prepare: async ({ db }) => {
    const pair = await twoDrafters(db);
    const id = await draftedBy(pair, { period: WITHOUT_EVENTS });
    return async (ctx) => await call(ctx, { id, revision: null, userId: pair.second.user.id });
  },
});

export const WRITES_ON_SUBMISSIONS: Record<string, PersonalWrite> = {
  draftSubmission: {
    by: "secretariat",
    prepare: async () => async (ctx) =>
      await draftSubmission(ctx, { period: FY2026, title: NO_TITLE, note: null }),
  },
  changeSubmission: onDraft(async (ctx, of) => {
    return await changeSubmission(ctx, { ...of, title: NO_TITLE, note: "x" });
  }),
  addSubmissionDrafter: {
    by: "secretariat",
    prepare: async ({ db }) => {
      const pair = await twoDrafters(db);
      const id = await draftedBy(pair, { both: false });
      const change = { id, revision: null, userId: pair.second.user.id };
      return async (ctx) => await addSubmissionDrafter(ctx, change);
    },
  },
  removeSubmissionDrafter: onDraft(removeSubmissionDrafter),
  recordStep: onDraft(async (ctx, of) => {
    return await recordStep(ctx, { ...of, step: "inquiry", typed: APPROVED, supersededBy: null });
  }),
  decideErrata: {
    by: "secretariat",
    prepare: async ({ db }) => {
      const pair = await twoDrafters(db);
      const eventId = await makeEvent(db, {
        occurrences: [occurrenceOf({ day: "2026-04-10", outcome: "held" })],
      });
      await db.write((tx) => tx.update(events).set({ counted: "yes" }));
      const id = await draftedBy(pair);
      await frozenBy(pair.second, id);
      await withdrawEvent(pair.first, { eventId, reason: "二重登録" });
      return async (ctx) =>
        await decideErrata(ctx, { id, row: null, decision: "correct", note: "x" });
    },
  },
  freezeSubmission: onDraft(async (ctx, of) => {
    return await freezeSubmission(ctx, { ...of, typed: APPROVED, mayLeaveOut: true });
  }),
};
