/** Templates of events: kept by the secretariat for everybody, or by one organiser for itself. P45 */
import { and, asc, desc, eq, isNull, or, type SQL, sql } from "drizzle-orm";
import type { DraftReader } from "~/domain/approval/approval";
import type { EventForm } from "~/domain/counting/event-form";
import type { TypedEvent } from "~/domain/entry/typed-event";
import type { BilingualText } from "~/domain/value/language";
import type { Handle } from "../../client";
import { eventTemplates } from "../../schema/planning";
import { kinds } from "../../schema/reference";

export type EventTemplate = {
  id: number;
  kind: string;
  form: EventForm;
  organiser: string | null;
  name: BilingualText;
  fictional: boolean;
  /** Of an event of 機密性3, before none could be kept. P186 */
  secret: boolean;
  updatedAt: Date;
  withdrawnAt: Date | null;
};

const isSecret = sql`coalesce(${eventTemplates.typed} ->> 'classification', '') = 'confidentiality-3'`;

const COLUMNS = {
  id: eventTemplates.id,
  kind: eventTemplates.kind,
  form: kinds.form,
  organiser: eventTemplates.organiser,
  name: { ja: eventTemplates.nameJa, en: eventTemplates.nameEn },
  fictional: eventTemplates.fictional,
  secret: isSecret.mapWith(Boolean),
  updatedAt: eventTemplates.updatedAt,
  withdrawnAt: eventTemplates.withdrawnAt,
};

/** Those that are not withdrawn and this reader may use, in the order of the kinds, newest first. */
export async function listEventTemplates(
  db: Handle,
  reader: DraftReader,
): Promise<EventTemplate[]> {
  return await db
    .select(COLUMNS)
    .from(eventTemplates)
    .innerJoin(kinds, eq(kinds.code, eventTemplates.kind))
    .where(and(isNull(eventTemplates.withdrawnAt), readableTemplates(reader)))
    .orderBy(asc(kinds.position), desc(eventTemplates.id));
}

/** With what its form holds. Withdrawn ones are found too. */
export async function findEventTemplate(
  db: Handle,
  templateId: number,
): Promise<(EventTemplate & { typed: unknown }) | null> {
  const rows = await db
    .select({ ...COLUMNS, typed: eventTemplates.typed })
    .from(eventTemplates)
    .innerJoin(kinds, eq(kinds.code, eventTemplates.kind))
    .where(eq(eventTemplates.id, templateId));
  return rows[0] ?? null;
}

type NewTemplate = {
  organiser: string | null;
  name: BilingualText;
  typed: TypedEvent;
  /** Null: the register itself. */
  userId: number | null;
  at: Date;
  fictional?: boolean;
};

export async function addEventTemplate(tx: Handle, template: NewTemplate): Promise<number> {
  const { organiser, name, typed, userId, at, fictional = false } = template;
  const inserted = await tx
    .insert(eventTemplates)
    .values({
      ...{ kind: typed.kind, organiser, typed, fictional },
      ...{ nameJa: name.ja, nameEn: name.en },
      ...{ createdBy: userId, updatedAt: at },
    })
    .returning({ id: eventTemplates.id });
  const id = inserted[0]?.id;
  if (id === undefined) throw new Error("An inserted template has no id");
  return id;
}

export async function updateTemplateWithdrawal(
  tx: Handle,
  templateId: number,
  at: Date,
): Promise<void> {
  await tx
    .update(eventTemplates)
    .set({ withdrawnAt: at, updatedAt: at })
    .where(eq(eventTemplates.id, templateId));
}

/** As `canReadTemplate`; undefined: all of them. */
export function readableTemplates(reader: DraftReader): SQL | undefined {
  if (reader === "everybody") return undefined;
  const everybodys = and(isNull(eventTemplates.organiser), sql`not (${isSecret})`);
  return reader === null
    ? everybodys
    : or(everybodys, eq(eventTemplates.organiser, reader.organiser));
}
