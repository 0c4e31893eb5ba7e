/** The columns of an occurrence hold what its fields are described to hold, both ways. */
import { getTableColumns } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { EventForm } from "~/domain/counting/event-form";
import { fieldValue } from "~/domain/event/field-value";
import {
  askedFields,
  type KindOf,
  kindOf,
  type PlainFieldName,
} from "~/domain/event/occurrence-fields";
import type { Database } from "~db/client";
import { findEvent } from "~db/queries/event/event-draft";
import { occurrenceColumns } from "~db/queries/event/occurrence-columns";
import { occurrences } from "~db/schema/events";
import { makeEvent, occurrenceOf, placementOf } from "../../support/make-event";
import { openTestDatabase } from "../../support/test-database";

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

/** Nobody enters these with an event: its number, what was counted, and what follows from that. */
const OF_ITS_OWN = [
  ...["id", "attendanceLow", "attendanceHigh", "attendanceExact", "onlineLow", "onlineHigh"],
  ...["attendanceOpenEnded", "officialCount", "countsAs", "oursOpenEnded"],
  ...["wholeLow", "wholeHigh", "wholeExact", "wholeCount"],
  ...["unknownLow", "unknownHigh", "unknownCount"],
];

test("every column is written from the draft or is one that nobody enters", () => {
  const written = Object.keys(occurrenceColumns(1, placementOf(["IN"]), 0));
  const columns = Object.keys(getTableColumns(occurrences));
  expect([...written, ...OF_ITS_OWN].sort()).toEqual(columns.sort());
});

const SAID: Record<KindOf<PlainFieldName>, unknown> = {
  check: true,
  line: "市庁舎",
  paragraph: "一行目\n二行目",
  number: 120,
  site: 7,
};

test.each<[EventForm, PlainFieldName]>([
  ...askedFields("mission-event").map((name): [EventForm, PlainFieldName] => [
    "mission-event",
    name,
  ]),
  ...askedFields("media-buy").map((name): [EventForm, PlainFieldName] => ["media-buy", name]),
])("in a %s, %s is stored and read back", async (form, name) => {
  const said = { [name]: SAID[kindOf(name)] };
  const occurrence =
    form === "media-buy" ? placementOf(["IN"], { ...said, placement: said }) : occurrenceOf(said);
  const eventId = await makeEvent(db, { form, occurrences: [occurrence] });
  const stored = (await findEvent(db.read, eventId))?.draft.occurrences[0];
  expect(stored && fieldValue(stored, name)).toEqual(SAID[kindOf(name)]);
});
