/**
 * The occurrences that a filter lists, for what leaves the register, and how many events stay inside. P175
 *
 * Drafts that only their organisers read stay inside whoever asks. P4
 */
import { createHash } from "node:crypto";
import { and, asc, eq, gt, or, type SQL, sql } from "drizzle-orm";
import type { RegisteredOccurrence } from "~/domain/event/shown-outside";
import { NO_FILTER, type RegisterFilter } from "~/domain/filter/register-filter";
import type { Handle } from "../../client";
import { events, occurrences, placementStates } from "../../schema/events";
import { isListed, selectsListed } from "../counting/counted-events";
import { eventConditions } from "../filter/occurrence-filter";
import { placeNameJa } from "../reference/place-names";
import { inList } from "../store/in-list";

const hasGuests = sql`coalesce(trim(${events.guests}), '') <> ''`;

/** What `outsideView` leaves out whatever its outcome. */
const staysInside = or(
  eq(events.classification, "confidentiality-3"),
  and(eq(events.classification, "confidentiality-2"), eq(events.mayBePublished, false)),
);

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
    .where(and(mayLeave(filter), selectsListed(db, filter), gt(occurrences.id, after)))
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

/** How many of the events that the filter lists stay inside; without a filter, of the whole register. */
export async function countInside(db: Handle, filter: RegisterFilter = NO_FILTER): Promise<number> {
  return await db.$count(events, and(mayLeave(filter), isListed(db, filter), staysInside));
}

function mayLeave(filter: RegisterFilter): SQL | undefined {
  return and(eventConditions(filter), eq(events.hidden, false));
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
