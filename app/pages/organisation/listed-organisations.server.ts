/** The register of organisations as other systems read it: a page at a time, with how many there are in all. P80 */

import type { Context } from "~/context/context.server";
import { type PageRefusal, readIdCursor, readLimit } from "~/domain/api-question";
import type { QuestionRefusal } from "~/domain/report-question";
import { listMapAreas } from "~db/queries/map/map-reference";
import { listAllNames } from "~db/queries/organisation/organisation-families";
import {
  containsFictionalOrganisation,
  countOrganisations,
  listOrganisationsAsEntered,
} from "~db/queries/organisation/organisation-list";
import { listStandings } from "~db/queries/organisation/organisation-standing";
import { readOrganisationFilter } from "./organisation-question.server";

export async function readListedOrganisations(ctx: Context, params: URLSearchParams) {
  const { read } = ctx.db;
  const states = await listMapAreas(read, ctx.language);
  const asked = readOrganisationFilter(params, states, ["as", "after", "limit"]);
  const refusals: (QuestionRefusal | PageRefusal)[] = [...asked.refusals];
  const after = readIdCursor(params, "after", refusals);
  const limit = readLimit(params, refusals);
  if (limit === null || refusals.length > 0) return { ok: false as const, refusals };
  const { filter } = asked;
  const { rows, next } = await listOrganisationsAsEntered(read, filter, { after, limit });
  const ids = rows.map(({ id }) => id);
  const standings = await listStandings(read, ids);
  const names = await listAllNames(read, ids);
  return {
    ok: true as const,
    rows: rows.map(({ id, draft: { isPartner: _, ...draft }, mayBeNamed, fictional }) => ({
      ...{ id, ...draft, ...standings.get(id), mayBeNamed, fictional },
      formerNames: (names.get(id) ?? []).slice(1),
    })),
    total: await countOrganisations(read, filter),
    containsFictional: await containsFictionalOrganisation(read, filter),
    next: next === null ? null : String(next),
  };
}
