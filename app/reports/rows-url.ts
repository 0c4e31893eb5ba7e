/** The list of events behind a figure. N10 */
import type { Axis } from "~/domain/axis";
import { type Counted, filterToParams, type RegisterFilter } from "~/domain/register-filter";
import type { LineLinks } from "./report-table";

/** The links of a row, or of the total where `key` is null. */
export function lineLinks(filter: RegisterFilter, axis: Axis, key: string | null): LineLinks {
  const asked = narrowed(filter, axis, key);
  const counted = (figure: Counted) => listUrl(asked, { counted: figure });
  return {
    events: counted("held"),
    planned: counted("planned"),
    continuing: counted("continuing"),
    roughlyDated: counted("roughly-dated"),
    attendance: listUrl(asked, { outcome: "held" }),
    sessionsMissing: counted("not-counted"),
  };
}

export const NO_LINKS: LineLinks = {
  events: null,
  planned: null,
  continuing: null,
  roughlyDated: null,
  attendance: null,
  sessionsMissing: null,
};

/** Null where the filter already asks for another row of the same axis: the list cannot ask for both. */
function narrowed(filter: RegisterFilter, axis: Axis, key: string | null): RegisterFilter | null {
  if (key === null) return filter;
  const asked = filter[axis];
  return asked === null || asked === key ? { ...filter, [axis]: key } : null;
}

function listUrl(filter: RegisterFilter | null, more: Partial<RegisterFilter>): string | null {
  if (filter === null) return null;
  return `/events?${filterToParams({ ...filter, ...more })}`;
}
