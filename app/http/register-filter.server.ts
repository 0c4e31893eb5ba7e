/** The register's filter of a request: the one way a page, a file or the API reads it. */
import { draftReader } from "~/domain/approval";
import { type FilterVerdict, parseRegisterFilter } from "~/domain/register-filter";
import { findLatestHeldYear } from "~db/queries/held-years";
import { findKnownKeys } from "~db/queries/known-keys";
import type { Context } from "./context.server";

/** Without a period in the URL, the latest fiscal year with held events holds. */
export async function readRegisterFilter(
  { db, user }: Pick<Context, "db" | "user">,
  request: Request,
): Promise<FilterVerdict> {
  const params = new URL(request.url).searchParams;
  const known = await findKnownKeys(db.read);
  return parseRegisterFilter(params, known, await findLatestHeldYear(db.read), draftReader(user));
}
