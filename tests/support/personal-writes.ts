/**
 * The operations of signed-in people on events: by whom and how each is called, for tests that sweep them all.
 * Those on everything else are in `personal-writes-elsewhere.ts`.
 */
import type { Context } from "~/context/context.server";
import type { EventDraft } from "~/domain/event/event-draft";
import { approveEvent } from "~/operations/approval/approve-event.server";
import { approveEvents } from "~/operations/approval/approve-events.server";
import { commentEvent } from "~/operations/approval/comment-event.server";
import { returnEvent } from "~/operations/approval/return-event.server";
import { submitEvent } from "~/operations/approval/submit-event.server";
import { cancelOccurrence } from "~/operations/attendance/cancel-occurrence.server";
import { chooseOfficialObservation } from "~/operations/attendance/choose-official-observation.server";
import { holdOccurrence } from "~/operations/attendance/hold-occurrence.server";
import { logAttendance } from "~/operations/attendance/log-attendance.server";
import { logReach } from "~/operations/attendance/log-reach.server";
import { postponeOccurrence } from "~/operations/attendance/postpone-occurrence.server";
import { undoOutcome } from "~/operations/attendance/undo-outcome.server";
import { createEvent } from "~/operations/entry/create-event.server";
import { editEvent } from "~/operations/entry/edit-event.server";
import { restoreEvent } from "~/operations/entry/restore-event.server";
import { saveEventTemplate } from "~/operations/entry/save-event-template.server";
import { withdrawEvent } from "~/operations/entry/withdraw-event.server";
import { withdrawEventTemplate } from "~/operations/entry/withdraw-event-template.server";
import { sayEventsDistinct } from "~/operations/inbox/say-events-distinct.server";
import { setOccurrencePartners } from "~/operations/organisation/set-occurrence-partners.server";
import { setBudget } from "~/operations/set-budget.server";
import { setCaravanLegs } from "~/operations/set-caravan-legs.server";
import { storedEvent } from "./approval-people";
import { FIFTY } from "./attendance-steps";
import { draftOf, makeEvent, occurrenceOf, placeIn, placementOf } from "./make-event";
import { WRITES_ON_ATTACHMENTS } from "./personal-writes-attachments";
import { WRITES_ON_EXAMPLES } from "./personal-writes-examples";

export type PersonalWrite = {
  by: "editor" | "approver" | "secretariat" | "administrator";
  /** What alone is asked of the person; else the organiser or the role matters too. */
  asksOnly?: "to be an editor" | "to have an account";
  /** Makes what the operation is about, and answers the call. */
  prepare: (ctx: Context) => Promise<Call>;
  /** What it answers who may. */
  answer?: object;
};
type Call = (ctx: Context) => Promise<unknown>;

const NAME = { ja: "毎年のレセプション", en: null };
const CARAVAN: Partial<EventDraft> = {
  ...{ form: "caravan", kind: "caravan" },
  occurrences: [occurrenceOf(), occurrenceOf({ place: placeIn("OH", "Akron") })],
};
const MEDIA: Partial<EventDraft> = {
  ...{ form: "media-buy", kind: "local_media" },
  occurrences: [placementOf(["IN"], { day: "2026-04-10" })],
};

/** On the first occurrence of an event that the Chicago mission leads. */
function onOccurrence(
  call: (ctx: Context, of: { eventId: number; occurrenceId: number }) => Promise<unknown>,
  base: Partial<EventDraft> = { occurrences: [occurrenceOf({ day: "2026-04-10" })] },
): PersonalWrite {
  const prepare: PersonalWrite["prepare"] = async ({ db }) => {
    const eventId = await makeEvent(db, base);
    const occurrenceId = (await storedEvent(db, eventId)).draft.occurrences[0]?.id ?? 0;
    return async (ctx) => await call(ctx, { eventId, occurrenceId });
  };
  return { by: "editor", prepare };
}

/** On an event of the Chicago mission; the call is handed its revision. */
function onEvent(
  call: (ctx: Context, of: { eventId: number; revision: number }) => Promise<unknown>,
  { approval = "approved" }: { approval?: "draft" | "submitted" | "approved" } = {},
  by: PersonalWrite["by"] = "editor",
): PersonalWrite {
  const prepare: PersonalWrite["prepare"] = async ({ db }) => {
    const eventId = await makeEvent(db, CARAVAN, { approval });
    return async (ctx) => await call(ctx, { eventId, revision: 1 });
  };
  return { by, prepare };
}

export const WRITES_ON_EVENTS: Record<string, PersonalWrite> = {
  logAttendance: onOccurrence((ctx, of) => logAttendance(ctx, { ...of, ...FIFTY })),
  holdOccurrence: onOccurrence(holdOccurrence),
  cancelOccurrence: onOccurrence((ctx, of) => cancelOccurrence(ctx, { ...of, reason: "荒天" })),
  postponeOccurrence: onOccurrence((ctx, of) =>
    postponeOccurrence(ctx, { ...of, reason: "荒天", newDate: null }),
  ),
  undoOutcome: onOccurrence(undoOutcome, {
    occurrences: [occurrenceOf({ day: "2026-04-10", outcome: "held" })],
  }),
  logReach: onOccurrence((ctx, of) => {
    const shown = { impressions: "", circulation: "", viewers: "", views: "" };
    const figures = [{ measure: "views", value: 9000, qualifier: "exact" }] as const;
    return logReach(ctx, { ...of, figures, shown, cost: { given: null, shown: "" } });
  }, MEDIA),
  chooseOfficialObservation: {
    by: "editor",
    prepare: async (owner) => {
      const eventId = await makeEvent(owner.db, {
        occurrences: [occurrenceOf({ day: "2026-04-10" })],
      });
      const occurrenceId = (await storedEvent(owner.db, eventId)).draft.occurrences[0]?.id ?? 0;
      await logAttendance(owner, { eventId, occurrenceId, ...FIFTY });
      const none = { eventId, occurrenceId, mode: "in-person", observationId: null } as const;
      return async (ctx) => await chooseOfficialObservation(ctx, none);
    },
  },
  setOccurrencePartners: onOccurrence((ctx, { eventId, occurrenceId }) => {
    const lists = [{ occurrenceId, named: [{ role: "host" as const, name: "Akron Chamber" }] }];
    return setOccurrencePartners(ctx, { eventId, lists, seen: "[]" });
  }),
  setCaravanLegs: onEvent(async (ctx, of) => {
    const { occurrences } = (await storedEvent(ctx.db, of.eventId)).draft;
    const [from = 0, to = 0] = occurrences.map(({ id }) => id);
    const leg = { from, to, mode: "drive", distanceKm: 480, minutes: 300, note: "工事" } as const;
    return await setCaravanLegs(ctx, { ...of, legs: [leg] });
  }),
  setBudget: onEvent((ctx, of) => {
    const planned = { amount: 1200, qualifier: "exact" } as const;
    const line = { purpose: "会場借料", means: null, currency: "USD", planned, actual: null };
    return setBudget(ctx, { ...of, lines: [line] });
  }),
  createEvent: {
    by: "editor",
    prepare: async () => async (ctx) =>
      await createEvent(ctx, { draft: draftOf(), saveAnyway: true, submits: true }),
  },
  editEvent: onEvent((ctx, of) => {
    const change = ({ draft }: { draft: EventDraft }) => ({ ...draft, title: NAME });
    return editEvent(ctx, { ...of, overwrites: null, change });
  }),
  withdrawEvent: onEvent((ctx, { eventId }) => withdrawEvent(ctx, { eventId, reason: "重複" })),
  restoreEvent: {
    by: "editor",
    prepare: async (owner) => {
      const eventId = await makeEvent(owner.db);
      await withdrawEvent(owner, { eventId, reason: "重複" });
      return async (ctx) => await restoreEvent(ctx, { eventId });
    },
  },
  saveEventTemplate: onEvent(
    (ctx, { eventId }) => saveEventTemplate(ctx, { eventId, name: NAME }),
    { approval: "draft" },
  ),
  withdrawEventTemplate: {
    by: "editor",
    prepare: async (owner) => {
      const eventId = await makeEvent(owner.db);
      const kept = await saveEventTemplate(owner, { eventId, name: NAME });
      const templateId = kept.ok ? kept.templateId : 0;
      return async (ctx) => await withdrawEventTemplate(ctx, { templateId });
    },
  },
  submitEvent: onEvent((ctx, of) => submitEvent(ctx, { ...of, comment: null }), {
    approval: "draft",
  }),
  returnEvent: onEvent(
    (ctx, of) => returnEvent(ctx, { ...of, comment: "日程を確認" }),
    { approval: "submitted" },
    "approver",
  ),
  approveEvent: onEvent(
    (ctx, of) => approveEvent(ctx, { ...of, comment: null }),
    { approval: "submitted" },
    "approver",
  ),
  approveEvents: onEvent(
    async (ctx, of) => {
      const answer = await approveEvents(ctx, [of]);
      return answer.ok ? answer.rows[0]?.verdict : answer;
    },
    { approval: "submitted" },
    "approver",
  ),
  commentEvent: onEvent((ctx, { eventId }) => commentEvent(ctx, { eventId, comment: "確認" })),
  ...WRITES_ON_ATTACHMENTS,
  ...WRITES_ON_EXAMPLES,
  sayEventsDistinct: {
    by: "editor",
    prepare: async ({ db }) => {
      const pair = { eventId: await makeEvent(db), otherId: await makeEvent(db) };
      return async (ctx) => await sayEventsDistinct(ctx, pair);
    },
  },
};
