/** What leaves the register under a filter, read part by part so that others are answered between. P175 */
import { setImmediate } from "node:timers/promises";
import type { Context } from "~/context/context.server";
import { type ShownOccurrence, shownOutside } from "~/domain/event/shown-outside";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { listOutsideOccurrences } from "~db/queries/event/outside-occurrences";

const PART = 1000;

export async function readOutsideOccurrences(
  { db }: Pick<Context, "db">,
  filter: RegisterFilter,
): Promise<ShownOccurrence[]> {
  const shown: ShownOccurrence[] = [];
  let after: number | null = 0;
  while (after !== null) {
    const part: Awaited<ReturnType<typeof listOutsideOccurrences>> = await listOutsideOccurrences(
      db.read,
      filter,
      { after, limit: PART },
    );
    shown.push(...part.rows.flatMap((one) => shownOutside(one) ?? []));
    after = part.next;
    await setImmediate();
  }
  return shown;
}
