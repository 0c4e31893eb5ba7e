/** The list of events behind a figure. N10 */
import type { Approval } from "~/domain/approval/approval";
import { isPartAxis, OVERLAP_AXES, type TotalAxis } from "~/domain/counting/axis";
import { EVENT_FORMS } from "~/domain/counting/event-form";
import type { Period } from "~/domain/day/calendar-date";
import { roughDay } from "~/domain/day/rough-day";
import { type Figure, filterToParams, type RegisterFilter } from "~/domain/filter/register-filter";
import type { LineLinks } from "./report-table";

/** A row of an axis, with its head or, where it is a head, with its leaves. */
export type LinkedRow = { key: string; parent: string | null; leaves?: readonly string[] };

/** The links of a row, or of the total where `row` is null. */
export function lineLinks(
  filter: RegisterFilter,
  axis: TotalAxis,
  row: LinkedRow | null,
): LineLinks {
  const asked = row === null ? filter : narrowed(filter, axis, row);
  const behind = (figure: Figure) => listUrl(asked, { figure });
  return {
    events: behind("held"),
    pending: asked === null ? null : pendingUrl(asked),
    planned: behind("planned"),
    continuing: behind("continuing"),
    roughlyDated: behind("roughly-dated"),
    attendance: behind("attendance"),
    sessionsMissing: behind("not-counted"),
  };
}

/** All events behind the overlap of an axis. */
export function overlapUrl(filter: RegisterFilter, axis: TotalAxis): string | null {
  const overlapping = OVERLAP_AXES.find((each) => each === axis);
  return overlapping ? listUrl(filter, { figure: `overlap-${overlapping}` }) : null;
}

/** The events that count as held while their approval stands so. N1 */
export function unapprovedUrl(filter: RegisterFilter, approval: Approval): string | null {
  return listUrl(filter, { approval, figure: "held" });
}

/** Those of the counted events that nobody has decided on. N13 */
function pendingUrl(filter: RegisterFilter): string | null {
  return listUrl(filter, { figure: "held", counted: ["pending"] });
}

export const NO_LINKS: LineLinks = {
  ...{ events: null, pending: null },
  planned: null,
  continuing: null,
  roughlyDated: null,
  attendance: null,
  sessionsMissing: null,
};

/**
 * Null where the filter already asks for another row of the same axis: the list cannot ask for both. Of a head and
 * its leaf it asks for the leaf, which is within the head.
 */
function narrowed(
  filter: RegisterFilter,
  axis: TotalAxis,
  { key, parent, leaves = [] }: LinkedRow,
): RegisterFilter | null {
  if (isPartAxis(axis)) {
    const read = roughDay(axis, key);
    return read.ok ? { ...filter, period: common(read.value, filter.period), year: null } : null;
  }
  if (axis === "form") {
    const form = EVENT_FORMS.find((one) => one === key) ?? null;
    return filter.form === null || filter.form === form ? { ...filter, form } : null;
  }
  const asked = filter[axis];
  if (asked === null || asked === key || asked === parent) return { ...filter, [axis]: key };
  return leaves.includes(asked) ? filter : null;
}

/** The days of a month or quarter that lie in the period. */
function common({ from, to }: Period, period: Period | null): Period {
  if (period === null) return { from, to };
  return {
    from: from < period.from ? period.from : from,
    to: to > period.to ? period.to : to,
  };
}

function listUrl(filter: RegisterFilter | null, more: Partial<RegisterFilter>): string | null {
  if (filter === null) return null;
  return `/events?${filterToParams({ ...filter, ...more })}`;
}
