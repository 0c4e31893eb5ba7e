/** People of one mission and their steps on one event, for tests of approval. */

import type { Context } from "~/context/context.server";
import { exactDay } from "~/domain/day/rough-day";
import { createEvent } from "~/operations/entry/create-event.server";
import { editEvent } from "~/operations/entry/edit-event.server";
import type { Database } from "~db/client";
import { findEvent, type StoredEvent } from "~db/queries/event/event-draft";
import { listAuditEntries } from "~db/queries/history/audit";
import { draftOf } from "./make-event";
import { testContext } from "./test-context";

export async function approvalPeople(db: Database) {
  const chicago = { role: "mission-editor", organiser: "chicago" } as const;
  return {
    editor: await testContext(db, { ...chicago, name: "編集花子" }),
    approver: await testContext(db, { ...chicago, name: "承認太郎", approver: true }),
    secretariat: await testContext(db),
    seattle: await testContext(db, { ...chicago, organiser: "seattle", approver: true }),
  };
}

export async function storedEvent(db: Database, eventId: number): Promise<StoredEvent> {
  const event = await findEvent(db.read, eventId);
  if (event === null) throw new Error("The event is missing");
  return event;
}

/** A step from the revision as it stands. */
export async function stepOn(db: Database, eventId: number, comment: string | null = null) {
  return { eventId, revision: (await storedEvent(db, eventId)).revision, comment };
}

/** Actions recorded on the event, oldest first, without what was decided on counting with an approval. N13 */
export async function trailOf(db: Database, eventId: number): Promise<string[]> {
  const filter = { subjectType: "event", subjectId: String(eventId) } as const;
  const entries = await listAuditEntries(db.read, filter, 100);
  const actions = entries.map(({ action }) => action).reverse();
  return actions.filter((action) => action !== "event.count");
}

export async function enterEvent(ctx: Context, { submits }: { submits: boolean }): Promise<number> {
  const verdict = await createEvent(ctx, { draft: draftOf(), saveAnyway: true, submits });
  if (!verdict.ok) throw new Error("The event was not created");
  return verdict.eventId;
}

/** Saves the event on another day, or with another title. */
export async function changeEvent(
  ctx: Context,
  eventId: number,
  what: "day" | "title",
  { approves = false }: { approves?: boolean } = {},
) {
  const day = exactDay("2026-07-01");
  return await editEvent(ctx, {
    eventId,
    revision: (await storedEvent(ctx.db, eventId)).revision,
    overwrites: null,
    approves,
    change: ({ draft }) =>
      what === "title"
        ? { ...draft, title: { ja: "改めた件名", en: null } }
        : {
            ...draft,
            occurrences: draft.occurrences.map((one) => ({ ...one, first: day, last: day })),
          },
  });
}
