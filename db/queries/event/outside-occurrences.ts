/**
 * The occurrences that a filter lists, for what leaves the register, and how many events stay inside. P175
 *
 * Drafts that only their organisers read stay inside whoever asks. P4
 */
import { createHash } from "node:crypto";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { RegisteredOccurrence } from "~/domain/event/shown-outside";
import { countsUnread } from "~/domain/filter/counts-unread";
import { NO_FILTER, type RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { placementStates } from "../../schema/occurrence-lists";
import { isListed, selectsListed } from "../counting/counted-events";
import { hasGuests, leavesHouse, leavesWhole } from "../filter/leaves-house";
import { askedConditions, eventConditions } from "../filter/occurrence-filter";
import { placeNameJa } from "../reference/place-names";
import { inList } from "../store/in-list";

/** In the order in which they were entered, after the one with this id. */
export async function listOutsideOccurrences(
  db: Handle,
  filter: RegisterFilter,
  { after, limit }: { after: number; limit: number },
): Promise<{ rows: RegisteredOccurrence[]; next: number | null }> {
  const found = await db
    .select({
      row: occurrences,
      placeNameJa,
      hasGuests: hasGuests.mapWith(Boolean),
      event: {
        ...{ classification: events.classification, mayBePublished: events.mayBePublished },
        ...{ titleJa: events.titleJa, titleEn: events.titleEn, form: events.form },
        ...{ kind: events.kind, lead: events.lead, fictional: events.fictional },
        ...{ revision: events.revision, changedAt: events.updatedAt, madeAt: events.createdAt },
      },
    })
    .from(occurrences)
    .innerJoin(events, eq(events.id, occurrences.eventId))
    .where(
      and(
        ...[eventConditions({ ...filter, outside: true }), eq(events.hidden, false)],
        ...[isFine(filter) ? leavesWhole : undefined, selectsListed(db, filter)],
        gt(occurrences.id, after),
      ),
    )
    .orderBy(asc(occurrences.id))
    .limit(limit + 1);
  const page = found.slice(0, limit);
  const named = await statesOf(
    db,
    page.map(({ row }) => row.id),
  );
  const rows = page.map((one) => registered(one, named.get(one.row.id) ?? []));
  return { rows, next: found.length > limit ? (page.at(-1)?.row.id ?? null) : null };
}

/** Asked by words or a place, what shows its day and state alone would tell of its words or its place. P185 */
const isFine = ({ q, place }: RegisterFilter): boolean => q !== null || place !== null;

/**
 * How many of the events that the filter lists stay inside. Null where the question is so fine that the number would tell
 * of an event. P185
 */
export async function countInside(db: Handle, filter: RegisterFilter): Promise<number | null> {
  return countsUnread(filter) ? await countKeptIn(db, filter) : null;
}

/** The same of the whole register. */
export async function countInsideRegister(db: Handle): Promise<number> {
  return await countKeptIn(db, NO_FILTER);
}

async function countKeptIn(db: Handle, filter: RegisterFilter): Promise<number> {
  const asked = and(askedConditions(filter), eq(events.hidden, false), isListed(db, filter));
  return await db.$count(events, and(asked, sql`not (${leavesHouse})`));
}

async function statesOf(db: Handle, ids: readonly number[]): Promise<Map<number, string[]>> {
  const rows = await db
    .select()
    .from(placementStates)
    .where(inList(placementStates.occurrenceId, ids))
    .orderBy(asc(placementStates.occurrenceId), asc(placementStates.state));
  const states = new Map<number, string[]>();
  for (const { occurrenceId, state } of rows)
    states.set(occurrenceId, [...(states.get(occurrenceId) ?? []), state]);
  return states;
}

type Found = {
  row: typeof occurrences.$inferSelect;
  placeNameJa: string | null;
  hasGuests: boolean;
  event: Pick<
    typeof events.$inferSelect,
    | "classification"
    | "mayBePublished"
    | "titleJa"
    | "titleEn"
    | "form"
    | "kind"
    | "lead"
    | "fictional"
    | "revision"
  > & { changedAt: Date; madeAt: Date };
};

function registered(found: Found, named: string[]): RegisteredOccurrence {
  const { row, event, placeNameJa, hasGuests } = found;
  const { titleJa, titleEn, madeAt, ...ofEvent } = event;
  const { id, eventId, outcome, placeType, placeName, venue, market } = row;
  const { startTime, endTime, startsLater, zone, lat, lon } = row;
  return {
    ...ofEvent,
    ...{ id, eventId, outcome, placeType, placeName, placeNameJa, venue, market, hasGuests },
    ...{ startTime, endTime, startsLater, zone },
    uid: uidOf(id, madeAt),
    title: { ja: titleJa, en: titleEn },
    first: { precision: row.firstPrecision, from: row.firstFrom, to: row.firstTo },
    last: { precision: row.lastPrecision, from: row.lastFrom, to: row.lastTo },
    states: row.state === null ? named : [row.state],
    at: lat === null || lon === null ? null : { lat, lon },
  };
}

/** Another in every installation, and by no other occurrence to be told that both are of one event. */
function uidOf(id: number, madeAt: Date): string {
  const hash = createHash("sha256").update(`${madeAt.getTime()}/${id}`).digest("hex");
  return `${hash.slice(0, 32)}@kusanone`;
}
