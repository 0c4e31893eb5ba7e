/** Everything the page of one state and fiscal year says. P40-P44 */

import type { Context } from "~/context/context.server";
import { draftReader } from "~/domain/approval/approval";
import { type FiscalYear, fiscalYearOf, fiscalYearPeriod } from "~/domain/day/fiscal-year";
import { todayIn } from "~/domain/day/local-time";
import { HOME_ZONE } from "~/domain/day/zone-options";
import { NO_FILTER } from "~/domain/filter/register-filter";
import type { MapArea } from "~/domain/map/map-content";
import { can, canCreateFor } from "~/domain/people/permissions";
import { planOn } from "~/domain/plan/plan-in-force";
import { WHOLE_REGISTER } from "~/domain/targets/target";
import { TARGET_MEASURES } from "~/domain/targets/target-measure";
import { readLastContacts } from "~/pages/contact/contacts-beside.server";
import { listNearbyEvents } from "~db/queries/nearby-events";
import { listAreaEvents } from "~db/queries/place/area-events";
import { findPlanBook } from "~db/queries/plan/plans";
import { listAxisTerms } from "~db/queries/report/axis-terms";
import { findTarget, type StoredTarget } from "~db/queries/targets";
import { readAreaSummary } from "./area-summary.server";
import { readAreaTraits } from "./area-traits.server";
import { readStateInvestment } from "./state-investment.server";
import { listStateYears } from "./state-years.server";

const YEARS_SHOWN = 3;
const MOST_NEARBY = 8;
const MOST_TO_COPY = 8;

/** The year in the address, or that of today in Tokyo; null where it is none. */
export function readPlanningYear(request: Request, now: Date): FiscalYear | null {
  const asked = new URL(request.url).searchParams.get("year");
  if (asked === null) return fiscalYearOf(todayIn(HOME_ZONE, now));
  return /^20(1[7-9]|[2-9]\d)$/.test(asked) ? Number(asked) : null;
}

/** `outside`: as the brief, which leaves the house. P83, P175 */
export async function readStatePage(
  ctx: Context,
  area: MapArea,
  year: FiscalYear,
  { outside } = { outside: false },
) {
  const db = ctx.db.read;
  const today = todayIn(HOME_ZONE, ctx.now);
  const period = fiscalYearPeriod(year);
  const everything = { ...NO_FILTER, draftsOf: draftReader(ctx.user), outside };
  const filter = { ...everything, period, year };
  const years = Array.from({ length: YEARS_SHOWN }, (_, at) => year - YEARS_SHOWN + 1 + at);
  const book = await findPlanBook(db);
  const inForce = planOn(period.to, book.versions);
  const heads = new Set(book.terms.filter(({ isHead }) => isHead).map(({ key }) => key));
  const [summary, stateYears, nearby] = await Promise.all([
    readAreaSummary(ctx, { level: "state", code: area.code }, filter),
    listStateYears(db, { state: area.code, years, filter: everything }),
    listNearbyEvents(db, {
      ...{ state: area.code, today, limit: MOST_NEARBY },
      filter: everything,
    }),
  ]);
  const offered = book.versions.find(({ id }) => id === inForce)?.offers ?? new Set<string>();
  return {
    year,
    period,
    today,
    summary,
    targets: await listStateTargets(ctx, area.code, year),
    years: stateYears,
    terms: {
      offered: [...offered].filter((key) => !heads.has(key)),
      priority: await listAxisTerms(db, "priority"),
      tier: await listAxisTerms(db, "tier"),
      plans: book.versions,
    },
    nearby,
    contacts: await readLastContacts(ctx, area.code),
    investment: await readStateInvestment(ctx, area.code, { outside }),
    areaTraits: await readAreaTraits(ctx, area.code),
    mayDecideTraits: can(ctx.user, "place.correct"),
    lastYear: await listCopyable(ctx, area.code, year - 1),
  };
}

export type StatePage = Awaited<ReturnType<typeof readStatePage>>;

async function listStateTargets(ctx: Context, state: string, fiscalYear: FiscalYear) {
  const found: Pick<StoredTarget, "measure" | "value" | "fictional">[] = [];
  for (const measure of TARGET_MEASURES) {
    const cell = { ...WHOLE_REGISTER, state };
    const target = await findTarget(ctx.db.read, { fiscalYear, measure, cell });
    if (target === null) continue;
    const { value, fictional } = target;
    found.push({ measure, value, fictional });
  }
  return found;
}

/** Held events of the year before that this person could enter again. */
async function listCopyable(ctx: Context, state: string, year: FiscalYear) {
  const filter = { ...NO_FILTER, state, period: fiscalYearPeriod(year), year };
  const held = await listAreaEvents(ctx.db.read, filter, {
    outcomes: ["held"],
    order: "latest",
    limit: MOST_TO_COPY,
  });
  return { events: held, mayCopy: canCreateFor(ctx.user, ctx.user.organiser ?? "") };
}
