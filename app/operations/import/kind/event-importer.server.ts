/**
 * Events from a file, such as a mission's table of past years: one row per event, its sessions line by line in its cells.
 * What an import makes is approved where the secretariat imports it, else submitted; an undo withdraws it. P1
 */
import { draftReader } from "~/domain/approval/approval";
import { checkImportedEvent } from "~/domain/event/check-imported-event";
import { decidesAnew } from "~/domain/event/counted-cell";
import { eventCell, frameOf } from "~/domain/event/event-cell";
import { EVENT_COLUMNS, type EventColumn } from "~/domain/event/event-columns";
import type { EventImportKnown } from "~/domain/event/event-import-known";
import type { ImportedEvent } from "~/domain/event/imported-event";
import { type EventKey, eventKeyOf, readEventRow } from "~/domain/event/read-event-row";
import { can, canCreateFor, canEditEvent } from "~/domain/people/permissions";
import { refreshEvents } from "~db/queries/event/event-derived";
import {
  findEventsByKeys,
  listExportedEventIds,
  loadImportedEvents,
} from "~db/queries/import/imported-events";
import { findEventImportKnown } from "./event-import-known.server";
import { type Importer, OWN_SOURCE } from "./importer";
import { setAsideSessions } from "./set-aside-sessions.server";
import { withdrawImportedEvents } from "./withdraw-imported-events.server";
import { writeImportedEvents } from "./write-imported-events.server";

const EXPORTED_AT_ONCE = 200;

export const eventImporter: Importer<EventColumn, ImportedEvent, EventImportKnown> = {
  kind: "events",
  columns: EVENT_COLUMNS,
  tables: [
    {
      ...{ table: "events", by: "id" },
      derived: ["plan", "first_day", "last_day", "search_text", "hidden"],
    },
    { table: "event_co_organisers", by: "event_id" },
    { table: "event_tags", by: "event_id" },
    { table: "event_partners", by: "event_id" },
    { table: "occurrences", by: "event_id", rowsBy: "id", derived: ["counts_as"] },
    { table: "occurrence_organisers", by: "occurrence_id", through: "occurrences" },
    { table: "occurrence_tags", by: "occurrence_id", through: "occurrences" },
    { table: "occurrence_partners", by: "occurrence_id", through: "occurrences" },
    { table: "official_observations", by: "occurrence_id", through: "occurrences" },
    { table: "caravan_legs", by: "from_occurrence", through: "occurrences" },
  ],

  know: async (db, { user, now, source }) =>
    await findEventImportKnown(db, {
      ...{ user, now },
      isOwnFile: source === OWN_SOURCE,
    }),
  read: readEventRow,

  async find(db, keys) {
    const read = keys.flatMap((text): [string, EventKey][] => {
      const key = eventKeyOf(text);
      return key === null ? [] : [[text, key]];
    });
    return await findEventsByKeys(db, new Map(read));
  },
  load: async (db, ids) => await loadImportedEvents(db, ids.flatMap(numberOf)),
  cell: eventCell,

  may(user, entry, former) {
    // The right may have gone since the preview, which says so in words.
    if (entry.mayDecide && decidesAnew(entry, former) && !can(user, "counting.decide"))
      return false;
    const { lead } = frameOf(entry);
    const ofFormer = former?.lead;
    if (former === null || ofFormer === undefined)
      return lead === undefined || canCreateFor(user, lead);
    if (!canEditEvent(user, { lead: ofFormer })) return false;
    return lead === undefined || lead === ofFormer || canCreateFor(user, lead);
  },
  check: checkImportedEvent,
  corrects: (entry, former) => ({
    lead: former?.lead ?? frameOf(entry).lead ?? "",
    occurrences: [...(entry.told ?? []), ...(entry.stored ?? []), ...(former?.stored ?? [])],
  }),

  correctsBack: ({ events = [], occurrences = [] }, former) => ({
    lead: String(events[0]?.lead ?? ""),
    occurrences: [...occurrences, ...(former?.occurrences ?? [])].map((row) => ({
      first: { from: String(row.first_from), to: String(row.first_to) },
    })),
  }),

  async write(tx, author, entry, id) {
    const [written = ""] = await writeImportedEvents(tx, author, [{ entry, id }]);
    return written;
  },
  writeMany: writeImportedEvents,
  async remove(tx, author, id) {
    await withdrawImportedEvents(tx, author, [Number(id)]);
    return "gone";
  },
  async removeMany(tx, author, ids) {
    await withdrawImportedEvents(tx, author, ids.map(Number));
    return new Set();
  },
  setAside: async (tx, author, id, former) =>
    await setAsideSessions(tx, author, Number(id), former),
  refresh: async (tx, ids) => await refreshEvents(tx, ids.map(Number)),

  async *all(db, user) {
    const reader = draftReader(user);
    for (let after = 0; ; ) {
      const ids = await listExportedEventIds(db, { after, limit: EXPORTED_AT_ONCE, reader });
      const last = ids.at(-1);
      if (last === undefined) return;
      const loaded = await loadImportedEvents(db, ids);
      yield [...loaded].map(([id, entry]) => ({ id, entry }));
      after = last;
    }
  },
};

/** What is no number of ours is nobody's. */
const numberOf = (id: string): number[] => (/^\d{1,15}$/.test(id) ? [Number(id)] : []);
