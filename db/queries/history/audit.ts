/** The audit trail: appended and sealed in the transaction of the change, read on `/history`. */
import { and, count, desc, eq, inArray, lt, or, type SQL, sql } from "drizzle-orm";
import type { DraftReader } from "~/domain/approval/approval";
import type { AuditAction, AuditRecord, AuditSubject } from "~/domain/audit-entry";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { auditEntries, users } from "../../schema/people";
import { eventTemplates } from "../../schema/planning";
import { plans } from "../../schema/reference";
import { readableTemplates } from "../entry/event-templates";
import { readableBy } from "../filter/occurrence-filter";
import { manyRows } from "../store/many-rows";
import { nextIds } from "../store/next-ids";
import { withShownFacts } from "./audit-facts";
import { withReadableGuests } from "./audit-guests";
import { addSeals, sealEntries, sealsOfNew } from "./audit-seals";

export type AuditEntry = {
  /** Null: the system itself. */
  userId: number | null;
  at: Date;
  action: AuditAction;
  subjectType: AuditSubject;
  subjectId: string | number;
  before?: AuditRecord;
  after?: AuditRecord;
};

export async function addAuditEntry(tx: Handle, entry: AuditEntry): Promise<void> {
  await addAuditEntries(tx, [entry]);
}

const adding = manyRows(
  auditEntries,
  ["id", "userId", "at", "action", "subjectType", "subjectId", "before", "after"],
  sql``,
  ["at", "before", "after"],
);

/** What they say becomes text once, to be stored and to be sealed. */
export async function addAuditEntries(tx: Handle, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const ids = await nextIds(tx, auditEntries, entries.length);
  const sealNext = await sealsOfNew(tx);
  const rows = entries.map((entry, index) => ({
    id: ids[index] ?? 0,
    userId: entry.userId,
    at: entry.at.getTime(),
    action: entry.action,
    subjectType: entry.subjectType,
    subjectId: String(entry.subjectId),
    before: textOf(entry.before),
    after: textOf(entry.after),
  }));
  await adding(tx, rows);
  // Not read again to be sealed, unless some of an older version have no seal yet.
  if (sealNext === null) await sealEntries(tx);
  else
    await addSeals(
      tx,
      rows.map((row) => ({ entryId: row.id, seal: sealNext(row) })),
    );
}

const textOf = (record: AuditRecord | undefined) =>
  record === undefined ? null : JSON.stringify(record);

export type AuditFilter = {
  subjectType?: AuditSubject;
  subjectId?: string;
  /** Entries on any of these: an event and its occurrences. */
  subjects?: readonly { type: AuditSubject; ids: readonly string[] }[];
  /** What the reader may see, or asks for. */
  subjectTypes?: readonly AuditSubject[];
  userId?: number;
  /** Entries about events that this reader does not read are left out; nobody's where it is not said. P4, P185 */
  draftsOf?: DraftReader;
  /** Only entries older than this id: the keyset cursor. */
  olderThan?: number;
};

/** Newest first, at most `limit` entries. Guests of honour are left out of what the reader of drafts does not organise, and totals that are kept back. P24, P103 */
export async function listAuditEntries(db: Handle, filter: AuditFilter, limit: number) {
  const { draftsOf } = filter;
  const rows = await db
    .select({
      id: auditEntries.id,
      at: auditEntries.at,
      action: auditEntries.action,
      subjectType: auditEntries.subjectType,
      subjectId: auditEntries.subjectId,
      before: auditEntries.before,
      after: auditEntries.after,
      userId: auditEntries.userId,
      userName: users.name,
    })
    .from(auditEntries)
    .leftJoin(users, eq(users.id, auditEntries.userId))
    .where(matches(filter))
    .orderBy(desc(auditEntries.id))
    .limit(limit);
  const shown = await withShownFacts(db, rows);
  return await withReadableGuests(db, shown, draftsOf === undefined ? "everybody" : draftsOf);
}

/** All that match, on every page. */
export async function countAuditEntries(
  db: Handle,
  filter: Omit<AuditFilter, "olderThan">,
): Promise<number> {
  const rows = await db.select({ total: count() }).from(auditEntries).where(matches(filter));
  return rows[0]?.total ?? 0;
}

function matches(filter: AuditFilter): SQL | undefined {
  const { subjectType, subjectId, subjects, subjectTypes, userId, draftsOf, olderThan } = filter;
  return and(
    subjectType ? eq(auditEntries.subjectType, subjectType) : undefined,
    subjectId ? eq(auditEntries.subjectId, subjectId) : undefined,
    subjects
      ? or(
          ...subjects.map(({ type, ids }) =>
            and(eq(auditEntries.subjectType, type), inArray(auditEntries.subjectId, [...ids])),
          ),
        )
      : undefined,
    subjectTypes ? inArray(auditEntries.subjectType, [...subjectTypes]) : undefined,
    userId ? eq(auditEntries.userId, userId) : undefined,
    readableEntries(draftsOf),
    olderThan ? lt(auditEntries.id, olderThan) : undefined,
  );
}

/** Hidden drafts of events are few, as are 機密性3 and drafts of plans: they are looked up, not joined. P4, P25, P45, P185 */
function readableEntries(reader: DraftReader | undefined): SQL | undefined {
  const readable = readableBy(reader === undefined ? "everybody" : reader);
  if (readable === undefined) return undefined;
  const isKept = sql`(${events.hidden} = 1 or ${events.classification} = 'confidentiality-3') and not (${readable})`;
  const kept = sql`select cast(${events.id} as text) from ${events} where ${isKept}`;
  // Subjects of other types have names for ids, which are no numbers.
  const occurrenceId = sql`case when ${auditEntries.subjectType} = 'occurrence' then cast(${auditEntries.subjectId} as integer) end`;
  // A stop that the draft has no longer is in no table: its entries say whose it was.
  const gone = sql`not exists (select 1 from ${occurrences} where ${occurrences.id} = ${occurrenceId})`;
  const formerEvent = sql`coalesce(${auditEntries.after}, ${auditEntries.before}) ->> 'eventId'`;
  const keptOccurrences = sql`select cast(${occurrences.id} as text) from ${occurrences} inner join ${events} on ${events.id} = ${occurrences.eventId} where ${isKept}`;
  const templates = sql`select cast(${eventTemplates.id} as text) from ${eventTemplates} where not (${readableTemplates(reader ?? null)})`;
  // A draft that was discarded is in no table any more: it stays unread, too.
  const published = sql`select ${plans.id} from ${plans} where ${plans.status} = 'published'`;
  return and(
    sql`not (${auditEntries.subjectType} = 'template' and ${auditEntries.subjectId} in (${templates}))`,
    sql`not (${auditEntries.subjectType} = 'plan' and ${auditEntries.subjectId} not in (${published}))`,
    sql`not (${auditEntries.subjectType} = 'event' and ${auditEntries.subjectId} in (${kept}))`,
    sql`not (${auditEntries.subjectType} = 'occurrence' and ${auditEntries.subjectId} in (${keptOccurrences}))`,
    sql`(${auditEntries.subjectType} <> 'occurrence' or not (${gone}) or ${formerEvent} is null or cast(${formerEvent} as text) not in (${kept}))`,
  );
}
