/**
 * Days without a clock. N11
 *
 * A day is an ISO string, local to its place; it compares, sorts and is stored as itself.
 * A day known only roughly is a span: the first and last day it may have been.
 */
export type CalendarDate = string & { readonly brand?: "CalendarDate" };

export const PRECISIONS = ["day", "month", "quarter", "fiscal-year"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A first or last day with its precision. For precision `day`, `from` equals `to`. */
export type RoughDay = { precision: Precision; from: CalendarDate; to: CalendarDate };

/** A closed period: both days count. */
export type Period = { from: CalendarDate; to: CalendarDate };
