/** Entries of the audit trail about facts: figures only of those that every page shows now. P103 */
import type { Context } from "~/context/context.server";
import { measuresRecorded, withoutFigures } from "~/domain/fact/without-figures";
import { listFactsOfMeasures } from "~db/queries/fact/facts";

type Entry = { subjectType: string; subjectId: string; before: unknown; after: unknown };

export async function withShownFigures<E extends Entry>(
  { db }: Pick<Context, "db">,
  entries: readonly E[],
): Promise<E[]> {
  const ofFacts = entries.filter(({ subjectType }) => subjectType === "fact");
  if (ofFacts.length === 0) return [...entries];
  const recorded = ofFacts.flatMap(({ before, after }) => [before, after]);
  const facts = await listFactsOfMeasures(db.read, measuresRecorded(recorded));
  const shown = new Set(
    facts.filter(({ value, code }) => value !== null || code === "none").map(({ id }) => id),
  );
  return entries.map((entry) =>
    entry.subjectType !== "fact" || shown.has(entry.subjectId)
      ? entry
      : { ...entry, before: withoutFigures(entry.before), after: withoutFigures(entry.after) },
  );
}
