/**
 * Writing imported events: new ones together, changed ones as an edit does. A figure that is new or worded differently is
 * appended and official, save a whole event where our part is official; a figure that the file takes away is official no
 * more. One audit entry an event; what an editor changes of the substance of an approved one is submitted again.
 * N0, N4, N14, P5, P197
 */
import type { Author } from "~/context/context.server";
import { officialSums } from "~/domain/counting/official-observation";
import { changesSubstance } from "~/domain/entry/changes-substance";
import { countedCell } from "~/domain/event/counted-cell";
import type { EventDraft } from "~/domain/event/event-draft";
import { eventDraftOf } from "~/domain/event/imported-draft";
import {
  FIGURE_COLUMNS,
  type FigureColumn,
  type ImportedEvent,
  type KnownStatement,
} from "~/domain/event/imported-event";
import { type MergedSession, mergedSessions } from "~/domain/event/imported-sessions";
import { groupedBy } from "~/domain/value/grouped-by";
import { resubmitEvent } from "~/operations/approval/resubmit-event.server";
import { storeDecision } from "~/operations/counting/store-decision.server";
import type { Handle } from "~db/client";
import { listDecisions } from "~db/queries/counting/counting-decisions";
import { findEvent } from "~db/queries/event/event-draft";
import { type EventGround, readEventGround } from "~db/queries/event/event-ground";
import { listOccurrenceIdsOf } from "~db/queries/event/event-occurrences";
import { addWithOccurrences, type EventStamp, replaceEvent } from "~db/queries/event/event-rows";
import { addAuditEntries } from "~db/queries/history/audit";
import {
  addImportedFigures,
  type SessionFigures,
  storeImportedFigures,
} from "./store-imported-figures.server";

type Importing = Author & { importId: number };
type Row = { entry: ImportedEvent; id: string | null };

/** Of new events: as people enter them, and what they are written with. */
export type ImportedGround = EventGround & { drafts: ReadonlyMap<ImportedEvent, EventDraft> };

export async function readImportedGround(
  db: Handle,
  rows: readonly Row[],
): Promise<ImportedGround> {
  const created = rows.filter(({ id }) => id === null);
  const drafts = new Map(created.map(({ entry }) => [entry, eventDraftOf(entry, null)]));
  return { ...(await readEventGround(db, [...drafts.values()])), drafts };
}

export async function writeImportedEvents(
  tx: Handle,
  author: Importing,
  rows: readonly Row[],
  known?: ImportedGround,
): Promise<string[]> {
  const created = rows.filter(({ id }) => id === null);
  const newIds = await createEvents(tx, author, created, known);
  for (const { entry, id } of rows)
    if (id !== null) await changeEvent(tx, author, entry, Number(id));
  let next = 0;
  const ids = rows.map(({ id }) => {
    if (id !== null) return id;
    next += 1;
    return String(newIds[next - 1] ?? "");
  });
  await storeDecisions(tx, author, rows, ids.map(Number));
  return ids;
}

/** What the rows say of counting, those that say the same together. N13 */
async function storeDecisions(
  tx: Handle,
  author: Author,
  rows: readonly Row[],
  ids: readonly number[],
): Promise<void> {
  const said = rows.flatMap(({ entry: { counted } }, at) =>
    counted === undefined ? [] : [{ choice: counted, id: ids[at] ?? 0 }],
  );
  for (const alike of groupedBy(said, ({ choice }) => countedCell(choice)).values()) {
    const events = await listDecisions(
      tx,
      alike.map(({ id }) => id),
    );
    const [first] = alike;
    if (first !== undefined) await storeDecision(tx, author, events, first.choice);
  }
}

async function createEvents(
  tx: Handle,
  author: Importing,
  rows: readonly Row[],
  known?: ImportedGround,
): Promise<number[]> {
  if (rows.length === 0) return [];
  const { user, now, importId } = author;
  const ground = known ?? (await readImportedGround(tx, rows));
  const sessions = rows.map(({ entry }) => mergedSessions(entry));
  const told = sessions.map((own) => own.map((session) => figuresOf(session, 0)[0] ?? null));
  const added = rows.map(({ entry }, index) => ({
    draft: ground.drafts.get(entry) ?? eventDraftOf(entry, null),
    stamp: { ...stampOf(author), fictional: entry.fictional ?? false },
    sums: told[index]?.map((figures) => figures && officialSums(figures.added)) ?? [],
  }));
  const stored = await addWithOccurrences(tx, added, ground);
  const ids = stored.map(({ id }) => id);
  const figures = stored.flatMap(({ occurrences }, index) =>
    occurrences.flatMap((occurrenceId, at) => {
      const own = told[index]?.[at] ?? null;
      return own === null ? [] : [{ ...own, occurrenceId }];
    }),
  );
  await addImportedFigures(tx, author, figures);
  await addAuditEntries(
    tx,
    ids.map((id, index) => ({
      ...{ userId: user.id, at: now, action: "event.create", subjectType: "event", subjectId: id },
      after: { ...added[index]?.draft, importId, ...wordingsOf(sessions[index] ?? []) },
    })),
  );
  return ids;
}

/** The secretariat's own are approved; what an editor imports waits for approval, and is nobody's draft. P1, P4 */
function stampOf({ user, now }: Importing): EventStamp {
  const stamp = { userId: user.id, at: now };
  return user.role === "secretariat"
    ? { ...stamp, approval: "approved" }
    : { ...stamp, approval: "submitted", submitted: { by: user.id, at: now } };
}

async function changeEvent(
  tx: Handle,
  author: Importing,
  entry: ImportedEvent,
  eventId: number,
): Promise<void> {
  const { user, now, importId } = author;
  const stored = await findEvent(tx, eventId);
  if (stored === null) throw new Error(`There is no event ${eventId}`);
  const draft = eventDraftOf(entry, stored.draft);
  const revision = stored.revision + 1;
  await replaceEvent(tx, eventId, draft, { userId: user.id, at: now, revision });
  const sessions = mergedSessions(entry);
  const occurrences = (await listOccurrenceIdsOf(tx, [eventId])).get(eventId) ?? [];
  const former = new Map((entry.stored ?? []).map((session) => [session.id, session]));
  const figures = sessions.flatMap((session, at) => {
    const known = session.id === null ? undefined : former.get(session.id);
    return figuresOf(session, occurrences[at] ?? 0, known);
  });
  await storeImportedFigures(tx, author, figures);
  await addAuditEntries(tx, [
    {
      ...{ userId: user.id, at: now, action: "event.edit" },
      ...{ subjectType: "event", subjectId: eventId, before: stored.draft },
      after: { ...draft, importId, ...wordingsOf(sessions) },
    },
  ]);
  const isOfSubstance = changesSubstance(stored.draft, draft);
  if (user.role !== "secretariat" && isOfSubstance) await resubmitEvent(tx, author, eventId);
}

function figuresOf(
  session: MergedSession,
  occurrenceId: number,
  known?: Pick<MergedSession, FigureColumn>,
): SessionFigures[] {
  const { newFigures } = session;
  const gone = FIGURE_COLUMNS.filter(
    (column) => session[column] === null && (known?.[column] ?? null) !== null,
  );
  const added = newFigures.flatMap((column) => figureOf(column, session[column]));
  const beside = FIGURE_COLUMNS.flatMap((column) => figureOf(column, session.beside[column]));
  if (added.length + beside.length + gone.length === 0) return [];
  return [
    {
      ...{ occurrenceId, added, beside, removed: gone.map((column) => MODE_OF[column]) },
      isNew: session.id === null,
    },
  ];
}

function figureOf(column: FigureColumn, figure: KnownStatement | null): SessionFigures["added"] {
  return figure === null ? [] : [{ mode: MODE_OF[column], scope: "unknown", ...figure }];
}

const MODE_OF = { attendance: "in-person", attendance_online: "online" } as const;

function wordingsOf(sessions: readonly MergedSession[]): { wording?: string } {
  const words = sessions.flatMap((session) => [
    ...session.newFigures.flatMap((column) => session[column]?.wording ?? []),
    ...FIGURE_COLUMNS.flatMap((column) => session.beside[column]?.wording ?? []),
  ]);
  return words.length === 0 ? {} : { wording: words.join("、") };
}
