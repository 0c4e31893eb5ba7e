/**
 * Totals by form, month and quarter: no cells are stored of these, their rows follow from rows that are. N1, N3, P170
 *
 * An event has one kind and so one form. It counts in the month of its first held occurrence of all; what is dated too
 * roughly for any month of the period (時期不詳) is what the total counts and none of the months does.
 */
import { ROUGH_KEY } from "~/domain/counting/axis";
import { EVENT_FORMS } from "~/domain/counting/event-form";
import { type RowFacts, type TiedTotals, tieRows } from "~/domain/counting/tie-rows";
import type { Handle } from "../../client";
import { kinds } from "../../schema/reference";
import {
  type CountedRow,
  cellFacts,
  lessRows,
  mergeCells,
  nationOf,
  saysSomething,
} from "./total-rows";

/** From the cells counted by kind. Forms in their order, those of which something is registered. */
export async function totalsOfForms(
  db: Handle,
  counted: readonly CountedRow[],
): Promise<TiedTotals> {
  const rows = await db
    .select({ code: kinds.code, form: kinds.form })
    .from(kinds)
    .orderBy(kinds.code);
  const formOf = new Map<string, string>(rows.map(({ code, form }) => [code, form]));
  const byForm = mergeCells(
    counted.flatMap((row) => {
      const form = row.axis === "kind" ? formOf.get(row.key) : undefined;
      return form === undefined ? [] : [{ ...row, axis: "form", key: form }];
    }),
  );
  const ofForms = EVENT_FORMS.flatMap((form) => byForm.filter(({ key }) => key === form));
  return tieRows(ofForms.filter(saysSomething).map(rowFacts), cellFacts(nationOf(counted)));
}

/** From what each part of the period counts for itself, and the period as a whole. Every part is a row, also an empty one. */
export function totalsOfParts(
  parts: readonly { key: string; counted: CountedRow }[],
  total: CountedRow,
): TiedTotals {
  const rows = parts.map(({ key, counted }) => ({ ...counted, key }));
  const rough = { ...lessRows(total, rows), key: ROUGH_KEY, continuing: 0, roughlyDated: 0 };
  const all = saysSomething(rough) || rough.sessions > 0 ? [...rows, rough] : rows;
  return tieRows(all.map(rowFacts), cellFacts(total));
}

const rowFacts = (row: CountedRow): RowFacts => ({
  key: row.key,
  countedInTotal: row.countedInTotal,
  ...cellFacts(row),
});
