/** The panel beside the map: the same questions of the nation, a jurisdiction or a state, in the same order. */

import type { Context } from "~/context/context.server";
import { calendarOf, calendarQuery } from "~/domain/calendar/calendar-question";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { briefly } from "~/domain/fact/brief-fact";
import { filterToParams } from "~/domain/filter/register-filter";
import { can } from "~/domain/people/permissions";
import { statesHeldBy } from "~/domain/place/jurisdiction";
import { NATION, type PanelArea, stateOfArea } from "~/domain/place/panel-area";
import type { Language } from "~/domain/value/language";
import { pack } from "~/domain/value/packed";
import { found } from "~/http/authorize.server";
import { frameText } from "~/i18n/frame-text";
import { reportingInShort } from "~/i18n/round/reporting-text";
import { readRegisterFilter } from "~/pages/filter/asked-filter.server";
import { countInbox, readWaitingWithin } from "~/pages/inbox/inbox.server";
import { listJurisdictions } from "~db/queries/reference/jurisdictions";
import { findAreaMatrix } from "./area-matrix.server";
import { listAreaParts, listAreasAbove, listHoldings } from "./area-parts.server";
import { readAreaSummary } from "./area-summary.server";
import { foundArea } from "./found-area.server";

const MOST_WAITING = 5;
/** Beside a map there is room for so many with definition and source. */
const WHOLE_FACTS = 2;

/** What the map opens with: people of a mission see its jurisdiction, others the nation. */
export async function readStartPanel(ctx: Context, request: Request) {
  const holdings = await listHoldings(ctx.db.read);
  const own = holdings.find(({ mission }) => mission === ctx.user.organiser);
  const area: PanelArea = own ? { level: "jurisdiction", mission: own.mission } : NATION;
  const panel = await readPanel(ctx, request, area);
  return panel && { ...panel, pageTitle: null };
}

export async function readNationPanel(ctx: Context, request: Request) {
  return await readPanel(ctx, request, NATION);
}

/** A mission that holds nothing is not found. */
export async function readMissionPanel(ctx: Context, request: Request, mission = "") {
  found((await listHoldings(ctx.db.read)).find((holding) => holding.mission === mission));
  return await readPanel(ctx, request, { level: "jurisdiction", mission });
}

export async function readStatePanel(ctx: Context, request: Request, code: string | undefined) {
  const area = await foundArea(ctx, code);
  return await readPanel(ctx, request, { level: "state", code: area.code });
}

/** Null where the filter is refused: the map around the panel says what is wrong with it. */
async function readPanel(ctx: Context, request: Request, area: PanelArea) {
  const verdict = await readRegisterFilter(ctx, request);
  if (!verdict.ok) return null;
  const db = ctx.db.read;
  const today = todayIn(HOME_ZONE, ctx.now);
  const filter = { ...verdict.filter, figure: null };
  const here = { ...filter, state: stateOfArea(area) ?? filter.state };
  const [summary, matrix, items, total] = await Promise.all([
    readAreaSummary(ctx, area, filter),
    findAreaMatrix(db, { filter: here, today }),
    readWaitingWithin(ctx, here.state, MOST_WAITING),
    countInbox(ctx),
  ]);
  const { facts, others } = briefly(summary.facts, WHOLE_FACTS);
  return {
    summary: { ...summary, facts },
    otherFacts: others,
    above: await listAreasAbove(db, area),
    /** The states of a jurisdiction, to be outlined on the map; null: what the map outlines by itself. */
    outlined:
      area.level === "jurisdiction"
        ? statesHeldBy(area.mission, await listJurisdictions(db))
        : null,
    parts: await listAreaParts(db, area, { filter, language: ctx.language }),
    matrix: matrix && { ...matrix, reporting: reportingInShort(matrix.reporting, ctx.language) },
    /** `total`: everywhere, as the inbox has it. */
    waiting: { items, total },
    period: filter.period,
    calendarQuery: calendarQuery(here, calendarOf(filter.period, today)),
    filterQuery: filterToParams(here).toString(),
    today,
    mayPlan: can(ctx.user, "event.create"),
    pageTitle: frameText[ctx.language].pageTitle(summary.name[ctx.language]) as string | null,
  };
}

export type PanelPageData = NonNullable<Awaited<ReturnType<typeof readPanel>>>;

/** As it is sent: what stands around the panel beside what is packed, and the name of the area in both languages. */
export function packPanel(panel: PanelPageData | null, language: Language) {
  if (panel === null) return null;
  const { pageTitle, outlined, ...rest } = panel;
  return { pageTitle, outlined, name: panel.summary.name, packed: pack(rest, language) };
}

export type PackedPanel = NonNullable<ReturnType<typeof packPanel>>;
