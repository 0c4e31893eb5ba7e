/** Good examples listed: those of events that the reader may read, by year, state and priority area. P193 */
import { and, asc, count, desc, eq, exists, gte, isNull, lte, or, type SQL } from "drizzle-orm";
import type { DraftReader } from "~/domain/approval/approval";
import type { Period } from "~/domain/day/calendar-date";
import type { ExampleState } from "~/domain/example/example";
import type { Handle } from "../../client";
import { occurrenceCells } from "../../schema/cells";
import { events, occurrences } from "../../schema/events";
import { examples } from "../../schema/examples";
import { readableBy } from "../filter/occurrence-filter";

export type ExampleQuestion = {
  reader: DraftReader;
  states: readonly ExampleState[];
  /** Only of events that this organiser leads; null: everybody's. */
  lead: string | null;
  period: Period | null;
  state: string | null;
  priority: string | null;
};

/** Of events that were held or are in that period, the last ones first. */
export async function listExamples(db: Handle, question: ExampleQuestion, limit: number) {
  const rows = await db
    .select({ example: examples, event: events })
    .from(examples)
    .innerJoin(events, eq(events.id, examples.eventId))
    .where(matches(db, question))
    .orderBy(desc(events.firstDay), desc(examples.id))
    .limit(limit);
  return rows.map(({ example, event }) => ({
    id: example.id,
    state: example.state,
    title: { ja: example.titleJa, en: example.titleEn },
    change: example.words.change,
    event: {
      id: event.id,
      title: { ja: event.titleJa, en: event.titleEn },
      ...{ lead: event.lead, firstDay: event.firstDay, fictional: event.fictional },
    },
  }));
}

export async function countExamples(db: Handle, question: ExampleQuestion): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(examples)
    .innerJoin(events, eq(events.id, examples.eventId))
    .where(matches(db, question));
  return row?.count ?? 0;
}

/** First days of the events of all examples that this reader may find: for the years to choose from. */
export async function listExampleDays(db: Handle, question: ExampleQuestion): Promise<string[]> {
  const rows = await db
    .selectDistinct({ day: events.firstDay })
    .from(examples)
    .innerJoin(events, eq(events.id, examples.eventId))
    .where(matches(db, question))
    .orderBy(asc(events.firstDay));
  return rows.map(({ day }) => day);
}

function matches(db: Handle, question: ExampleQuestion): SQL | undefined {
  const { reader, states, lead, period, state, priority } = question;
  return and(
    isNull(events.withdrawnAt),
    readableBy(reader),
    or(...states.map((one) => eq(examples.state, one))),
    lead === null ? undefined : eq(events.lead, lead),
    period === null ? undefined : gte(events.firstDay, period.from),
    period === null ? undefined : lte(events.firstDay, period.to),
    state === null ? undefined : touches(db, "state", state),
    priority === null ? undefined : touches(db, "priority", priority),
  );
}

/** Has the event an occurrence in that row of a report? */
function touches(db: Handle, axis: "state" | "priority", key: string): SQL {
  return exists(
    db
      .select({ id: occurrences.id })
      .from(occurrences)
      .innerJoin(occurrenceCells, eq(occurrenceCells.occurrenceId, occurrences.id))
      .where(
        and(
          eq(occurrences.eventId, events.id),
          eq(occurrenceCells.axis, axis),
          eq(occurrenceCells.key, key),
        ),
      ),
  );
}
