/** Area facts as other systems read them. What must not be derived is kept back: `keptBack`, without a value. P100, P103 */
import type { Context } from "~/context/context.server";
import { pageOf, readPageAsked } from "~/domain/api-page";
import { NATION } from "~/domain/fact/area-fact";
import { refusalOf, refuseContradictions } from "~/domain/filter/filter-refusal";
import { refuseStrangers } from "~/domain/filter/parameters";
import { listAllFacts, listMeasures } from "~db/queries/fact/facts";
import { listMapAreas } from "~db/queries/map/map-reference";
import { listOrganisers } from "~db/queries/reference/organisers";

/** `area`: US, a state, the slug of a mission, the FIPS code of a county, or a region as its source calls it. */
export async function readFactAnswer({ db, language }: Context, params: URLSearchParams) {
  const known = ["area", "measure", "limit", "after"];
  const page = readPageAsked(params);
  const refusals = [
    ...refuseContradictions(params),
    ...refuseStrangers(params, known),
    ...page.refusals,
  ];
  const [area, measure] = ["area", "measure"].map((field) => params.get(field)?.trim() || null);
  const facts = await listAllFacts(db.read);
  const areas = new Set([
    NATION,
    ...(await listMapAreas(db.read, language)).map(({ code }) => code),
    ...(await listOrganisers(db.read)).map(({ slug }) => slug),
    ...facts.map((fact) => fact.area),
  ]);
  const measures = new Set((await listMeasures(db.read)).map((one) => one.measure));
  if (area && !areas.has(area)) refusals.push(refusalOf(params, "area", "unknown"));
  if (measure && !measures.has(measure)) refusals.push(refusalOf(params, "measure", "unknown"));
  if (refusals.length > 0) return { ok: false as const, refusals };
  const own = facts.filter(
    (fact) => (!area || fact.area === area) && (!measure || fact.measure === measure),
  );
  const inOrder = own.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const answer = pageOf(inOrder, page);
  const containsFictional = inOrder.some(({ fictional }) => fictional);
  return { ok: true as const, ...answer, containsFictional };
}
