/** Sums of several events, added up by the cells that they are of. N1-N4 */
import { SUMS, type SumAxis, type SumName } from "~/domain/counting/event-sums";
import type { countedSums, eventSums } from "../../schema/counted-sums";

/** Of one event, as `event_sums` has them. */
export type StoredSums = typeof eventSums.$inferSelect;

export class SumsOfAll {
  readonly #rows = new Map<string, SumRow>();

  add(events: readonly StoredSums[], times = 1): void {
    for (const { form, fictional, sums } of events)
      for (const { year, before, cells, values } of sums)
        for (const cell of cells) {
          const row = this.#rowOf({ form, fictional, year, before }, cell);
          for (let at = 0; at < values.length; at += 1) {
            const name = SUMS[at] as SumName;
            row[name] += times * (values[at] ?? 0);
          }
        }
  }

  #rowOf(of: Pick<SumRow, "form" | "fictional" | "year" | "before">, cell: string): SumRow {
    const name = `${of.year} ${of.before} ${of.form} ${of.fictional} ${cell}`;
    const known = this.#rows.get(name);
    if (known !== undefined) return known;
    const space = cell.indexOf(" ");
    const [axis, key] = [cell.slice(0, space) as SumAxis, cell.slice(space + 1)];
    // One shape for all, in the order in which they are written.
    const row = { ...NOTHING };
    Object.assign(row, { axis, key }, of);
    this.#rows.set(name, row);
    return row;
  }

  /** Those that say something. */
  rows(): SumRow[] {
    return [...this.#rows.values()].filter((row) => SUMS.some((name) => row[name] !== 0));
  }
}

const NOTHING = {
  ...{ axis: "nation", year: 0, key: "", before: 0, form: "other", fictional: false },
  ...Object.fromEntries(SUMS.map((name) => [name, 0])),
} as SumRow;

export type SumRow = typeof countedSums.$inferSelect;
