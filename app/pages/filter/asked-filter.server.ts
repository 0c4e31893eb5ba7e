/** The register's filter of a request: the one way a page, a file or the API reads it. */

import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import { addDays, LAST_DAY } from "~/domain/day/calendar-date";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { type FilterVerdict, parseRegisterFilter } from "~/domain/filter/register-filter";
import { findLatestHeldYear } from "~db/queries/filter/held-years";
import { findKnownKeys } from "~db/queries/filter/known-keys";

/** Without a period in the URL, the latest fiscal year with held events holds. */
export async function readRegisterFilter(
  { db, user }: Pick<Context, "db" | "user">,
  request: Request,
): Promise<FilterVerdict> {
  const params = new URL(request.url).searchParams;
  const known = await findKnownKeys(db.read, params);
  return parseRegisterFilter(params, known, await findLatestHeldYear(db.read), draftReader(user));
}

const FEED_DAYS_BACK = 365;

/** The same of a feed, which no person asks: without days the past year and all that is to come, and no drafts. */
export async function readFeedFilter(
  { db, now }: Pick<Context, "db" | "now">,
  params: URLSearchParams,
): Promise<FilterVerdict> {
  const verdict = parseRegisterFilter(params, await findKnownKeys(db.read, params), null, null);
  const isAsked = ["year", "from", "to"].some((name) => params.get(name)?.trim());
  if (!verdict.ok || isAsked) return verdict;
  const from = addDays(todayIn(HOME_ZONE, now), -FEED_DAYS_BACK);
  return { ok: true, filter: { ...verdict.filter, period: { from, to: LAST_DAY } } };
}
