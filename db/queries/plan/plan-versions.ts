/** Versions of the action plan as their pages show them: drafts too, with sources, notes and former wordings. */
import { and, asc, eq, inArray, isNotNull, ne } from "drizzle-orm";
import type { CalendarDate } from "~/domain/day/calendar-date";
import type { PlanStatus } from "~/domain/plan/plan-status";
import type { Bilingual, BilingualText } from "~/domain/value/language";
import type { Mark } from "~/domain/value/provenance";
import type { Handle } from "../../client";
import { planCarries, plans, planTerms, termWordings } from "../../schema/reference";
import type { TermAxis } from "./plans";

export type PlanOnRecord = {
  id: string;
  name: Bilingual;
  inForceFrom: CalendarDate | null;
  status: PlanStatus;
  drafted: boolean;
  revision: number;
  note: { ja: string | null; en: string | null };
  source: string;
  mark: Mark;
};

export type TermOnRecord = {
  key: string;
  plan: string;
  axis: TermAxis;
  code: string;
  parent: string | null;
  heading: Bilingual;
  short: Bilingual;
  /** What the plan says under the heading. */
  body: BilingualText;
  source: string;
  mark: Mark;
  /** Of a carried term: where it says that the version carries it. */
  carriedBy: { source: string; mark: Mark } | null;
};

/** Drafts come first, then the latest; versions without a day stand last. */
export async function listPlans(db: Handle, which: "all" | "published"): Promise<PlanOnRecord[]> {
  const rows = await db
    .select()
    .from(plans)
    .where(which === "published" ? eq(plans.status, "published") : undefined)
    .orderBy(asc(plans.id));
  const rank = ({ status, inForceFrom }: PlanOnRecord) =>
    `${status === "draft" ? "2" : "1"}${inForceFrom ?? ""}`;
  return rows.map(planOnRecord).sort((a, b) => (rank(a) < rank(b) ? 1 : -1));
}

export async function findPlan(db: Handle, id: string): Promise<PlanOnRecord | null> {
  const row = (await db.select().from(plans).where(eq(plans.id, id)))[0];
  return row === undefined ? null : planOnRecord(row);
}

function planOnRecord(row: typeof plans.$inferSelect): PlanOnRecord {
  const { id, inForceFrom, status, drafted, revision, source, mark } = row;
  return {
    ...{ id, inForceFrom, status, drafted, revision, source, mark },
    name: { ja: row.nameJa, en: row.nameEn },
    note: { ja: row.noteJa, en: row.noteEn },
  };
}

/** The day of the latest published version. */
export async function findLastPublishedDay(db: Handle): Promise<CalendarDate | null> {
  const published = await listPlans(db, "published");
  return published.find(({ inForceFrom }) => inForceFrom !== null)?.inForceFrom ?? null;
}

/** Days of the other versions: a day belongs to one. */
export async function listTakenDays(db: Handle, but: string): Promise<CalendarDate[]> {
  const rows = await db
    .select({ day: plans.inForceFrom })
    .from(plans)
    .where(and(isNotNull(plans.inForceFrom), ne(plans.id, but)));
  return rows.flatMap(({ day }) => (day === null ? [] : [day]));
}

/** Its own terms in order, then those it carries over. */
export async function listPlanTerms(db: Handle, plan: string): Promise<TermOnRecord[]> {
  const own = await db
    .select()
    .from(planTerms)
    .where(eq(planTerms.plan, plan))
    .orderBy(asc(planTerms.position));
  const carried = await db
    .select({ term: planTerms, source: planCarries.source, mark: planCarries.mark })
    .from(planCarries)
    .innerJoin(planTerms, eq(planTerms.key, planCarries.term))
    .where(and(eq(planCarries.plan, plan), ne(planTerms.plan, plan)))
    .orderBy(asc(planTerms.plan), asc(planTerms.position));
  return [
    ...own.map((term) => termOnRecord(term, null)),
    ...carried.map(({ term, source, mark }) => termOnRecord(term, { source, mark })),
  ];
}

function termOnRecord(
  row: typeof planTerms.$inferSelect,
  carriedBy: TermOnRecord["carriedBy"],
): TermOnRecord {
  const { key, plan, axis, code, parent, source, mark } = row;
  return {
    ...{ key, plan, axis, code, parent, source, mark, carriedBy },
    heading: { ja: row.headingJa, en: row.headingEn },
    short: { ja: row.shortJa, en: row.shortEn },
    body: { ja: row.bodyJa, en: row.bodyEn },
  };
}

export type FormerWording = {
  id: number;
  term: string;
  heading: Bilingual;
  short: Bilingual;
  reason: string;
  replacedAt: Date;
};

/** Earlier wordings of these terms, oldest first. */
export async function listFormerWordings(
  db: Handle,
  terms: readonly string[],
): Promise<FormerWording[]> {
  const rows = await db
    .select()
    .from(termWordings)
    .where(inArray(termWordings.term, [...terms]))
    .orderBy(asc(termWordings.id));
  return rows.map(({ id, term, reason, replacedAt, ...row }) => ({
    ...{ id, term, reason, replacedAt },
    heading: { ja: row.headingJa, en: row.headingEn },
    short: { ja: row.shortJa, en: row.shortEn },
  }));
}
