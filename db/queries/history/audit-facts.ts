/**
 * Entries on area facts without what is kept back: a total that does not stand beside its parts does not stand in the
 * trail of changes either. Of a fact that is gone nobody knows any more beside what it stood, so its figure is left out,
 * too. P103
 */
import type { AuditRecord } from "~/domain/audit-entry";
import type { Handle } from "../../client";
import { listFactsById } from "../fact/facts";

/** From each of these the figure could be read. */
export const OF_THE_FIGURE = ["figure", "qualifier", "rank", "wording", "note"] as const;

type Entry = { subjectType: string; subjectId: string; before: unknown; after: unknown };

export async function withShownFacts<Row extends Entry>(
  db: Handle,
  rows: readonly Row[],
): Promise<Row[]> {
  const ids = rows.flatMap(({ subjectType, subjectId }) =>
    subjectType === "fact" ? [subjectId] : [],
  );
  if (ids.length === 0) return [...rows];
  const facts = await listFactsById(db, [...new Set(ids)]);
  const shown = new Set(facts.flatMap(({ id, keptBack }) => (keptBack ? [] : [id])));
  return rows.map((row) =>
    row.subjectType !== "fact" || shown.has(row.subjectId)
      ? row
      : { ...row, before: withoutFigure(row.before), after: withoutFigure(row.after) },
  );
}

function withoutFigure(record: unknown): unknown {
  const { cells } = Object(record) as AuditRecord;
  if (!cells) return record;
  const left = Object.entries(cells).filter(
    ([key]) => !OF_THE_FIGURE.some((hidden) => hidden === key),
  );
  return { ...Object(record), cells: Object.fromEntries(left) };
}
