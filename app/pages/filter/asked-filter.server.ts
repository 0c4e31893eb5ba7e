/** The register's filter of a request: the one way a page, a file or the API reads it. */

import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
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
