/** Writing versions of the action plan that people make on a screen. The seeds write theirs in `reference-rows`. */
import { and, eq, inArray, or, sql } from "drizzle-orm";
import { headOf, type PlanDraft, type TermDraft } from "~/domain/plan/plan-draft";
import type { Mark } from "~/domain/value/provenance";
import type { Handle } from "../../client";
import {
  crosswalkLinks,
  planCarries,
  plans,
  planTerms,
  termWordings,
} from "../../schema/reference";

/** What the secretariat enters comes from the plan itself. */
const MARK: Mark = "document";

export async function addPlanDraft(tx: Handle, id: string, draft: PlanDraft): Promise<void> {
  await tx
    .insert(plans)
    .values({ id, ...columnsOf(draft), status: "draft", drafted: true, mark: MARK });
  await addTerms(tx, id, draft);
}

/** Replaces the draft as a whole; links of the crosswalk follow a term to its new code. */
export async function replacePlanDraft(tx: Handle, id: string, draft: PlanDraft): Promise<void> {
  await tx
    .update(plans)
    .set({ ...columnsOf(draft), revision: sql`${plans.revision} + 1` })
    .where(eq(plans.id, id));
  const links = await listLinksWith(tx, id);
  await tx.delete(planCarries).where(eq(planCarries.plan, id));
  await tx.delete(planTerms).where(eq(planTerms.plan, id));
  await addTerms(tx, id, draft);
  const keys = new Map(
    draft.terms.flatMap(({ key, code }) => (key ? [[key, `${id}:${code}`]] : [])),
  );
  const own = (key: string) => (key.startsWith(`${id}:`) ? keys.get(key) : key);
  const kept = links.flatMap(({ fromTerm, toTerm, ...link }) => {
    const [from, to] = [own(fromTerm), own(toTerm)];
    return from && to ? [{ ...link, fromTerm: from, toTerm: to }] : [];
  });
  if (kept.length > 0) await tx.insert(crosswalkLinks).values(kept);
}

/** Links of the crosswalk go with its terms. Never of a published version: its terms stand on events. */
export async function removePlanDraft(tx: Handle, id: string): Promise<void> {
  await tx.delete(planCarries).where(eq(planCarries.plan, id));
  await tx.delete(planTerms).where(eq(planTerms.plan, id));
  await tx.delete(plans).where(and(eq(plans.id, id), eq(plans.status, "draft")));
}

const columnsOf = ({ name, inForceFrom, note, source }: PlanDraft) => ({
  ...{ nameJa: name.ja, nameEn: name.en, inForceFrom, source },
  ...{ noteJa: note.ja || null, noteEn: note.en || null },
});

async function addTerms(tx: Handle, plan: string, draft: PlanDraft): Promise<void> {
  const { terms, carries, source } = draft;
  if (terms.length > 0)
    await tx.insert(planTerms).values(
      terms.map((term, at) => ({
        key: `${plan}:${term.code}`,
        ...{ plan, axis: term.axis, code: term.code, position: at + 1, mark: MARK },
        parent: parentKey(plan, terms, at),
        ...wordingColumns(term),
        source: term.source || source,
      })),
    );
  if (carries.length > 0)
    await tx
      .insert(planCarries)
      .values(carries.map((term) => ({ plan, term, source, mark: MARK })));
}

function parentKey(plan: string, terms: readonly TermDraft[], at: number): string | null {
  const head = headOf(terms, at);
  const code = head === null ? undefined : terms[head]?.code;
  return code === undefined ? null : `${plan}:${code}`;
}

type Wording = Pick<TermDraft, "heading" | "short">;

const wordingColumns = ({ heading, short }: Wording) => ({
  ...{ headingJa: heading.ja, headingEn: heading.en, shortJa: short.ja, shortEn: short.en },
});

/** Links of the crosswalk from or to its terms. */
export async function listLinksWith(tx: Handle, plan: string) {
  const own = tx.select({ key: planTerms.key }).from(planTerms).where(eq(planTerms.plan, plan));
  return await tx
    .select()
    .from(crosswalkLinks)
    .where(or(inArray(crosswalkLinks.fromTerm, own), inArray(crosswalkLinks.toTerm, own)));
}

export async function publishPlanRow(tx: Handle, id: string, publishedAt: Date): Promise<void> {
  await tx
    .update(plans)
    .set({ status: "published", publishedAt, revision: sql`${plans.revision} + 1` })
    .where(eq(plans.id, id));
}

/** The term with its words of now, and the former ones kept with the reason. P25 */
export async function rewordTermRow(
  tx: Handle,
  term: string,
  { former, wording, reason, at }: { former: Wording; wording: Wording; reason: string; at: Date },
): Promise<void> {
  await tx.insert(termWordings).values({ term, ...wordingColumns(former), reason, replacedAt: at });
  await tx
    .update(planTerms)
    .set({ ...wordingColumns(wording), reworded: true })
    .where(eq(planTerms.key, term));
}

export type LinkRow = { from: string; to: string; reason: string };

export async function listLinks(db: Handle): Promise<LinkRow[]> {
  const rows = await db.select().from(crosswalkLinks).orderBy(crosswalkLinks.fromTerm);
  return rows.map(({ fromTerm, toTerm, reason }) => ({ from: fromTerm, to: toTerm, reason }));
}

/** Replaces the links from terms of one version to terms of another. */
export async function replaceLinks(
  tx: Handle,
  { from, to }: { from: readonly string[]; to: readonly string[] },
  links: readonly LinkRow[],
  linkedAt: Date,
): Promise<void> {
  await tx
    .delete(crosswalkLinks)
    .where(
      and(inArray(crosswalkLinks.fromTerm, [...from]), inArray(crosswalkLinks.toTerm, [...to])),
    );
  const rows = links.map((link) => ({
    ...{ fromTerm: link.from, toTerm: link.to, reason: link.reason, linkedAt },
  }));
  if (rows.length > 0) await tx.insert(crosswalkLinks).values(rows);
}
