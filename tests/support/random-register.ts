/**
 * Random programmes in the register itself: written through `addEvents`, read back for the reference.
 *
 * `withProgramme` undoes everything at its end, so that runs of one property share a database.
 */
import { and, eq, isNull } from "drizzle-orm";
import fc from "fast-check";
import { COUNTED, type Counted } from "~/domain/counting/counted";
import { NO_SUMS, type OfficialSums } from "~/domain/counting/observation";
import { OUTCOMES } from "~/domain/counting/occurrence";
import { REACH_MEASURES, REACH_PHASES } from "~/domain/counting/reach";
import { addDays, type CalendarDate, type RoughDay } from "~/domain/day/calendar-date";
import { exactDay, roughDay } from "~/domain/day/rough-day";
import type { EventDraft, OccurrenceDraft, ReachDraft } from "~/domain/event/event-draft";
import type { RestatedAxis } from "~/domain/plan/restatement";
import { QUALIFIERS } from "~/domain/value/qualifier";
import type { Database, Handle } from "~db/client";
import { refreshSums } from "~db/queries/counting/event-sums";
import { addEvents } from "~db/queries/event/event-rows";
import { occurrenceCells } from "~db/schema/cells";
import { events, eventTags, occurrences } from "~db/schema/events";
import { occurrenceTags } from "~db/schema/occurrence-lists";
import type { CountedOccurrence } from "../reference/totals";
import { draftOf, occurrenceOf, placeIn, placementOf } from "./make-event";
import { randomSums } from "./random-sums";

export type RandomEvent = {
  draft: EventDraft;
  sums: OfficialSums[];
  fictional: boolean;
  withdrawn: boolean;
  counted: Counted;
};
export type StoredOccurrence = CountedOccurrence & {
  event: { kind: string; form: string; fictional: boolean };
  /** What it is narrowed to, or else its event's, on the axes that can be restated. N0 */
  tags: Record<RestatedAxis, string[]>;
};

export const STATES = ["IN", "OH", "GU"];
export const ORGANISERS = ["chicago", "detroit", "jetro"];
export const TERMS = ["2017:I1", "2017:I3", "3.0:1", "4.0:1-1", "4.0:1-2", "4.0:3"];

const axisOf = (term: string): RestatedAxis => (term.includes(":I") ? "tier" : "priority");

/** Two starts of plans lie within the days: 2023-08-04 and 2025-12-18; the first one is close to 2017. */
const START = fc.oneof(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 3000, max: 3300 }));
const day: fc.Arbitrary<RoughDay> = fc
  .tuple(START, fc.constantFrom("day", "day", "day", "month", "quarter", "fiscal-year"))
  .map(([offset, precision]) => roughAround(addDays("2017-04-20", offset), precision));

function roughAround(on: CalendarDate, precision: string): RoughDay {
  const month = Number(on.slice(5, 7));
  const read =
    precision === "month"
      ? roughDay("month", on.slice(0, 7))
      : precision === "quarter"
        ? roughDay("quarter", `${on.slice(0, 4)}-Q${Math.ceil(month / 3)}`)
        : precision === "fiscal-year"
          ? roughDay("fiscal-year", `FY${Number(on.slice(0, 4)) - (month < 4 ? 1 : 0)}`)
          : { ok: true as const, value: exactDay(on) };
  if (!read.ok) throw new Error(`${on} as ${precision}: ${read.reason}`);
  return read.value;
}

const reach: fc.Arbitrary<ReachDraft[]> = fc.uniqueArray(
  fc.record({
    measure: fc.constantFrom(...REACH_MEASURES),
    phase: fc.constantFrom(...REACH_PHASES),
    value: fc.integer({ min: 0, max: 5000 }),
    qualifier: fc.constantFrom(...QUALIFIERS),
  }),
  { maxLength: 3, selector: ({ measure, phase }) => `${measure} ${phase}` },
);
const states = fc.uniqueArray(fc.constantFrom(...STATES), { maxLength: 3 });
const occurrence = fc.record({
  first: day,
  outcome: fc.constantFrom(...OUTCOMES, "held" as const, "held" as const),
  placeType: fc.constantFrom(
    "state" as const,
    "state" as const,
    "online" as const,
    "unknown" as const,
  ),
  states,
  organisers: fc.uniqueArray(fc.constantFrom(...ORGANISERS), { maxLength: 2 }),
  tags: fc.uniqueArray(fc.constantFrom(...TERMS), { maxLength: 2 }),
  sums: randomSums,
  reach,
});

const event: fc.Arbitrary<RandomEvent> = fc
  .record({
    isMedia: fc.boolean(),
    isReception: fc.boolean(),
    fictional: fc.boolean(),
    withdrawn: fc.integer({ min: 0, max: 9 }).map((number) => number === 9),
    counted: fc.constantFrom(...COUNTED, "yes" as const),
    organisers: fc.uniqueArray(fc.constantFrom(...ORGANISERS), { minLength: 1 }),
    tags: fc.uniqueArray(fc.constantFrom(...TERMS), { maxLength: 3 }),
    occurrences: fc.array(occurrence, { minLength: 1, maxLength: 4 }),
  })
  .map(
    ({
      isMedia,
      isReception,
      fictional,
      withdrawn,
      counted,
      organisers,
      tags,
      occurrences: drafts,
    }) => ({
      ...{ fictional, withdrawn, counted },
      sums: drafts.map((one) => (isMedia ? NO_SUMS : one.sums)),
      draft: draftOf({
        form: isMedia ? "media-buy" : "mission-event",
        kind: isMedia ? "local_media" : isReception ? "reception" : "speech",
        lead: organisers[0] ?? "chicago",
        coOrganisers: organisers.slice(1),
        tags,
        occurrences: drafts.map((one) => occurrenceDraft(one, isMedia)),
      }),
    }),
  );

function occurrenceDraft(
  one: {
    first: RoughDay;
    outcome: OccurrenceDraft["outcome"];
    placeType: "state" | "online" | "unknown";
  } & {
    states: string[];
    organisers: string[];
    tags: string[];
    reach: ReachDraft[];
  },
  isMedia: boolean,
): OccurrenceDraft {
  const { first, outcome, organisers, tags } = one;
  const outcomeReason = outcome === "held" || outcome === "scheduled" ? null : "天候のため";
  const shared = { first, last: first, outcome, outcomeReason, organisers, tags };
  if (isMedia) return placementOf(one.states, { ...shared, placement: { reach: one.reach } });
  const place =
    one.placeType === "state"
      ? placeIn(one.states[0] ?? "IN")
      : { type: one.placeType, name: null };
  return occurrenceOf({ ...shared, place });
}

export const programme: fc.Arbitrary<RandomEvent[]> = fc.array(event, {
  minLength: 1,
  maxLength: 5,
});

class Undo extends Error {}

/** Writes a programme, hands over the transaction and what is stored, and undoes it. */
export async function withProgramme(
  db: Database,
  randomEvents: readonly RandomEvent[],
  check: (tx: Handle, stored: StoredOccurrence[]) => Promise<void>,
): Promise<void> {
  const run = db.write(async (tx) => {
    const ids = await addEvents(
      tx,
      randomEvents.map(({ draft, fictional, counted }) => {
        return { draft, stamp: { userId: null, at: new Date(0), fictional, counted } };
      }),
    );
    for (const [index, { sums: official, withdrawn }] of randomEvents.entries()) {
      const id = ids[index] ?? 0;
      for (const [position, columns] of official.entries()) {
        if (columns === NO_SUMS) continue; // as an occurrence begins
        await tx.update(occurrences).set(columns).where(sameOccurrence(id, position));
      }
      if (withdrawn)
        await tx
          .update(events)
          .set({ withdrawnAt: new Date(0) })
          .where(eq(events.id, id));
    }
    await refreshSums(tx, ids);
    await check(tx, await readBack(tx));
    throw new Undo();
  });
  await run.catch((error: unknown) => {
    if (!(error instanceof Undo)) throw error;
  });
}

const sameOccurrence = (eventId: number, position: number) =>
  and(eq(occurrences.eventId, eventId), eq(occurrences.position, position));

/** What is withdrawn is in no count. */
async function readBack(tx: Handle): Promise<StoredOccurrence[]> {
  const cells = await tx.select().from(occurrenceCells);
  const rows = await tx
    .select({
      occurrence: occurrences,
      event: { kind: events.kind, form: events.form, fictional: events.fictional },
      counted: events.counted,
    })
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .where(isNull(events.withdrawnAt));
  const ofEvents = await tx.select().from(eventTags);
  const ofOccurrences = await tx.select().from(occurrenceTags);
  const tagsOf = ({ id, eventId }: { id: number; eventId: number }, axis: RestatedAxis) => {
    const onAxis = (tags: { term: string }[]) =>
      tags.map(({ term }) => term).filter((term) => axisOf(term) === axis);
    const narrowed = onAxis(ofOccurrences.filter((tag) => tag.occurrenceId === id));
    return narrowed.length > 0
      ? narrowed
      : onAxis(ofEvents.filter((tag) => tag.eventId === eventId));
  };
  return rows.map(({ occurrence: row, event: ofEvent, counted }) => ({
    ...row,
    counted,
    event: ofEvent,
    tags: { priority: tagsOf(row, "priority"), tier: tagsOf(row, "tier") },
    cells: cells.filter((cell) => cell.occurrenceId === row.id),
  }));
}
