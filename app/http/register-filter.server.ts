/** The register's filter of a request: the one way a page, a file or the API reads it. */
import { type FilterVerdict, parseRegisterFilter } from "~/domain/register-filter";
import type { Handle } from "~db/client";
import { findLatestHeldYear } from "~db/queries/held-years";
import { findKnownKeys } from "~db/queries/known-keys";

/** Without a period in the URL, the latest fiscal year with held events holds. */
export async function readRegisterFilter(db: Handle, request: Request): Promise<FilterVerdict> {
  const params = new URL(request.url).searchParams;
  return parseRegisterFilter(params, await findKnownKeys(db), await findLatestHeldYear(db));
}
