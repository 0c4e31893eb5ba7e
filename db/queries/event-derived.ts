/**
 * What follows from an event's rows and is stored beside them: the plan in force, first and last day,
 * search text, cells, by which occurrence the event counts in each, and whether it is hidden. N1, N3, N7, P4
 *
 * Call `refreshDerived` in the transaction of every change to an event or an occurrence.
 */
import { asc, eq, inArray, sql } from "drizzle-orm";
import { isHidden } from "~/domain/approval";
import { type Cell, NATION_KEY } from "~/domain/axis";
import { cellsOf } from "~/domain/cells-of";
import { cellName, countingOccurrences } from "~/domain/counts-as";
import { planOfEvent } from "~/domain/plan-in-force";
import { fold } from "~/domain/search-text";
import type { Handle } from "../client";
import { occurrenceCells } from "../schema/cells";
import {
  eventCoOrganisers,
  events,
  eventTags,
  occurrenceOrganisers,
  occurrences,
  occurrenceTags,
  placementStates,
} from "../schema/events";
import { findPlanBook, type PlanBook } from "./plans";

/** `knownBook`: the plans, where whoever changes many events has read them already. */
export async function refreshDerived(
  tx: Handle,
  eventId: number,
  knownBook: PlanBook | null = null,
): Promise<void> {
  const book = knownBook ?? (await findPlanBook(tx));
  const event = await readEvent(tx, eventId);
  const plan = planOfEvent(event.occurrences, book.versions);
  const cells = cellsByOccurrence(event, plan, book);
  const counting = countingOccurrences(
    event.occurrences.map((occurrence) => ({
      ...occurrence,
      cells: cells.get(occurrence.id) ?? [],
    })),
  );

  const ids = event.occurrences.map(({ id }) => id);
  if (ids.length > 0)
    await tx.delete(occurrenceCells).where(inArray(occurrenceCells.occurrenceId, ids));
  const rows = ids.flatMap((id) =>
    (cells.get(id) ?? []).map((cell) => {
      const counts = counting.get(cellName(cell));
      return { occurrenceId: id, ...cell, countsAs: counts?.id === id ? counts.as : null };
    }),
  );
  if (rows.length > 0) await tx.insert(occurrenceCells).values(rows);
  const { id: first = null, as = null } = counting.get(cellName(NATION)) ?? {};
  const mark = sql`case when ${occurrences.id} = ${first} then ${as} end`;
  await tx.update(occurrences).set({ countsAs: mark }).where(eq(occurrences.eventId, eventId));
  await tx
    .update(events)
    .set({
      plan,
      ...extentOf(event.occurrences),
      searchText: searchTextOf(event),
      hidden: isHidden(
        event.row.approval,
        event.occurrences.map(({ outcome }) => outcome),
      ),
    })
    .where(eq(events.id, eventId));
}

const CHUNK = 200;

/** Many events in one transaction: between chunks others are answered, from what was there before. */
export async function refreshEvents(tx: Handle, eventIds: readonly number[]): Promise<void> {
  const book = await findPlanBook(tx);
  for (const [at, eventId] of eventIds.entries()) {
    if (at % CHUNK === CHUNK - 1) await new Promise((resolve) => setImmediate(resolve));
    await refreshDerived(tx, eventId, book);
  }
}

const NATION: Cell = { axis: "nation", key: NATION_KEY };

type StoredEvent = Awaited<ReturnType<typeof readEvent>>;

async function readEvent(tx: Handle, eventId: number) {
  const row = (await tx.select().from(events).where(eq(events.id, eventId)))[0];
  if (row === undefined) throw new Error(`There is no event ${eventId}`);
  const stored = await tx
    .select()
    .from(occurrences)
    .where(eq(occurrences.eventId, eventId))
    .orderBy(asc(occurrences.position));
  const ids = stored.map(({ id }) => id);
  const coOrganisers = await tx
    .select()
    .from(eventCoOrganisers)
    .where(eq(eventCoOrganisers.eventId, eventId));
  const tags = await tx.select().from(eventTags).where(eq(eventTags.eventId, eventId));
  return {
    row,
    occurrences: stored,
    organisers: [row.lead, ...coOrganisers.map(({ organiser }) => organiser)],
    tags: tags.map(({ term }) => term),
    hosts: await tx
      .select()
      .from(occurrenceOrganisers)
      .where(inArray(occurrenceOrganisers.occurrenceId, ids)),
    narrowed: await tx
      .select()
      .from(occurrenceTags)
      .where(inArray(occurrenceTags.occurrenceId, ids)),
    named: await tx
      .select()
      .from(placementStates)
      .where(inArray(placementStates.occurrenceId, ids)),
  };
}

function cellsByOccurrence(
  event: StoredEvent,
  plan: string | null,
  book: PlanBook,
): Map<number, Cell[]> {
  const version = book.versions.find(({ id }) => id === plan);
  const axisOf = new Map(book.terms.map((term) => [term.key, term.axis]));
  return new Map(
    event.occurrences.map((occurrence) => {
      const own = <T extends { occurrenceId: number }>(rows: T[]) =>
        rows.filter((row) => row.occurrenceId === occurrence.id);
      const cells = cellsOf({
        kind: event.row.kind,
        organisers: event.organisers,
        eventTags: event.tags,
        plan,
        carried: version?.offers ?? new Set(),
        termAxis: (key) => axisOf.get(key) ?? "trait",
        occurrence: {
          type: occurrence.type,
          placeType: occurrence.placeType,
          state: occurrence.state,
          placementStates: own(event.named).map(({ state }) => state),
          organisers: own(event.hosts).map(({ organiser }) => organiser),
          tags: own(event.narrowed).map(({ term }) => term),
        },
      });
      return [occurrence.id, [NATION, ...cells]];
    }),
  );
}

/** First and last day over the occurrences that are not cancelled; over all of them where every one is. */
function extentOf(stored: StoredEvent["occurrences"]): { firstDay: string; lastDay: string } {
  const live = stored.filter(({ outcome }) => outcome !== "cancelled");
  const counted = live.length > 0 ? live : stored;
  const firsts = counted.map(({ firstFrom }) => firstFrom).sort();
  const lasts = counted.map(({ lastTo }) => lastTo).sort();
  return { firstDay: firsts[0] ?? "9999-12-31", lastDay: lasts.at(-1) ?? "9999-12-31" };
}

function searchTextOf(event: StoredEvent): string {
  const { titleJa, titleEn, summaryJa, summaryEn } = event.row;
  const where = event.occurrences.flatMap(({ placeName, venue, outlet, market }) => [
    placeName,
    venue,
    outlet,
    market,
  ]);
  return fold(
    [titleJa, titleEn, summaryJa, summaryEn, ...new Set(where)].filter(Boolean).join("\n"),
  );
}
