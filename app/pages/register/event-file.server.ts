/** The file of all events of the list's filter, read part by part so that others are answered between. */
import { setImmediate } from "node:timers/promises";
import type { Context } from "~/context/context.server";
import type { EventCursor } from "~/domain/event/event-cursor";
import { readBeside } from "~/http/read-beside.server";
import { eventCsv } from "~/reports/event-csv";
import { csvBytes } from "~/reports/report/csv-file";
import { type ListedEvent, listEvents } from "~db/queries/event/event-list";
import { countNotShown } from "~db/queries/event/not-shown";
import { readEventListQuestion } from "./event-list-question.server";

const PART = 500;

export const readEventCsv = readBeside(readFile);

/** `origin`: of the addresses in it. */
async function readFile(ctx: Context, request: Request, origin: string) {
  const asked = await readEventListQuestion(ctx, request);
  if (!asked.ok) return asked;
  const events: ListedEvent[] = [];
  let after: EventCursor | null = null;
  do {
    const part: Awaited<ReturnType<typeof listEvents>> = await listEvents(
      ctx.db.read,
      asked.filter,
      { order: "oldest", after, limit: PART },
    );
    events.push(...part.rows);
    after = part.next;
    await setImmediate();
  } while (after !== null);
  const notShown = await countNotShown(ctx.db.read, asked.filter);
  return csvBytes(eventCsv({ events, notShown, asOf: ctx.now, origin }));
}
