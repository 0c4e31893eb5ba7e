/** The facts of a file: totals that are kept back are not in it, so that it imports to no change. P103 */
import type { Context } from "~/context/context.server";
import { refusalOf, refuseContradictions } from "~/domain/filter/filter-refusal";
import { refuseStrangers } from "~/domain/filter/parameters";
import { listAllFacts, listFactsOfMeasures, listMeasures } from "~db/queries/fact/facts";

export async function readFactFile({ db }: Context, params: URLSearchParams) {
  const refusals = [...refuseContradictions(params), ...refuseStrangers(params, ["measure"])];
  const measure = params.get("measure")?.trim() || null;
  const known = await listMeasures(db.read);
  if (measure !== null && !known.some((one) => one.measure === measure))
    refusals.push(refusalOf(params, "measure", "unknown"));
  if (refusals.length > 0) return { ok: false as const, refusals };
  const facts =
    measure === null ? await listAllFacts(db.read) : await listFactsOfMeasures(db.read, [measure]);
  return { ok: true as const, facts: facts.filter(({ keptBack }) => !keptBack) };
}
