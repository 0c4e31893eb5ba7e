/** Addresses of reports: a fiscal year stands in the path, any other period in the parameters. */
import type { Period } from "~/domain/day/calendar-date";
import { type FiscalYear, fiscalYearOfPeriod } from "~/domain/day/fiscal-year";
import { filterToParams, type RegisterFilter } from "~/domain/filter/register-filter";

/** The filter without its period, to stand behind the path of a year. */
function searchOf(filter: RegisterFilter, more: Record<string, string> = {}): string {
  const params = filterToParams(filter);
  for (const name of ["year", "from", "to"]) params.delete(name);
  for (const [name, value] of Object.entries(more)) params.set(name, value);
  const search = params.toString();
  return search === "" ? "" : `?${search}`;
}

/** The address of a report: a fiscal year in the path, any other period in its parameters. */
export function reportUrl(
  filter: RegisterFilter,
  more: Record<string, string> = {},
  ending = "",
): string {
  if (filter.year !== null) return `/reports/${filter.year}${ending}${searchOf(filter, more)}`;
  const params = filterToParams(filter);
  for (const [name, value] of Object.entries(more)) params.set(name, value);
  return `/reports${ending}?${params}`;
}

/** `/reports?year=2018` and `/reports` as the path of a year, with everything else that was asked for. */
export function latestReportUrl(asked: URLSearchParams, latest: FiscalYear): string {
  const year = asked.get("year")?.trim() || String(latest);
  return `/reports/${encodeURIComponent(year)}${withoutPeriod(asked)}`;
}

/** The path of a year for days that are exactly one; null for any other period. */
export function yearReportUrl(asked: URLSearchParams, period: Period): string | null {
  const year = fiscalYearOfPeriod(period);
  return year === null ? null : `/reports/${year}${withoutPeriod(asked)}`;
}

/** Empty fields of a form without JavaScript are left out. */
function withoutPeriod(asked: URLSearchParams): string {
  const params = new URLSearchParams();
  for (const [name, value] of asked) {
    const isPeriod =
      name === "year" || name === "from" || name === "to" || name === "_routes" || name === "index";
    if (!isPeriod && value !== "") params.append(name, value);
  }
  const search = params.toString();
  return search === "" ? "" : `?${search}`;
}

/** The map under the same filter. */
export function mapUrl(filter: RegisterFilter): string {
  return `/?${filterToParams(filter)}`;
}
