/** Partners of an event's occurrences as their page posts them: boxes `role[12][0]` and `name[12][0]`. */
import { type NamedPartner, PARTNER_ROLES } from "~/domain/organisation/partner-at-event";
import { LINE, MAX_PARTNERS } from "~/domain/value/limits";
import { cleanText } from "~/domain/value/typed-text";
import { oneOf, textOf } from "./boxes/field-texts.server";

/** With what the page adds to the rows that are filled. Rows beyond are nobody's typing. */
const MOST_ROWS = 2 * MAX_PARTNERS;

export type TypedPartnerRow = { role: string; name: string };
export type PartnerRowProblem = "unknown" | "too-long" | "too-many" | "unreadable";
export type ReadPartnerLists =
  | { ok: true; lists: { occurrenceId: number; named: NamedPartner[] }[] }
  | { ok: false; problems: Record<string, PartnerRowProblem> };

export function typedPartnerRows(form: FormData, occurrenceId: number): TypedPartnerRow[] {
  const rows: TypedPartnerRow[] = [];
  for (let at = 0; at < MOST_ROWS && form.has(`name[${occurrenceId}][${at}]`); at += 1) {
    rows.push({
      role: textOf(form, `role[${occurrenceId}][${at}]`),
      name: textOf(form, `name[${occurrenceId}][${at}]`).slice(0, LINE * 2),
    });
  }
  return rows;
}

/** Rows without a name are left out. Problems stand by the name of their box. */
export function readPartnerLists(
  typed: ReadonlyMap<number, readonly TypedPartnerRow[]>,
): ReadPartnerLists {
  const problems: Record<string, PartnerRowProblem> = {};
  const lists = [...typed].map(([occurrenceId, rows]) => ({
    occurrenceId,
    named: rows.flatMap((row, at) => {
      const name = cleanText(row.name, { max: LINE });
      if (!name.ok) problems[`name[${occurrenceId}][${at}]`] = name.reason;
      else if (name.value !== "" && at >= MAX_PARTNERS)
        problems[`name[${occurrenceId}][${at}]`] = "too-many";
      if (!name.ok || name.value === "") return [];
      const role = oneOf(PARTNER_ROLES, row.role);
      if (role === null) problems[`role[${occurrenceId}][${at}]`] = "unknown";
      return role === null ? [] : [{ role, name: name.value.replaceAll("\n", " ") }];
    }),
  }));
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, lists };
}
