/**
 * Storing the reference rows of the seeds.
 *
 * `put…` inserts or replaces by primary key. `remove…` takes rows away that the seeds no longer have, except those
 * something still refers to: it answers how many it left.
 */
import { eq, getTableColumns, inArray, max, notInArray, type SQL, sql } from "drizzle-orm";
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Handle } from "../../client";
import { publishedTotals } from "../../schema/figures";
import {
  counties,
  kinds,
  organisers,
  places,
  planCarries,
  plans,
  planTerms,
  seedFiles,
  states,
  termFields,
} from "../../schema/reference";
import { indexPlaces } from "./place-words";

export type StateRow = typeof states.$inferInsert;
export type CountyRow = typeof counties.$inferInsert;
export type OrganiserRow = typeof organisers.$inferInsert;
export type PlanRow = typeof plans.$inferInsert;
export type PlanTermRow = typeof planTerms.$inferInsert;
export type TermFieldRow = typeof termFields.$inferInsert;
export type PlanCarryRow = typeof planCarries.$inferInsert;
export type KindRow = typeof kinds.$inferInsert;
export type PlaceRow = typeof places.$inferInsert & { id: number };
export type PublishedTotalRow = typeof publishedTotals.$inferInsert;

export async function putStates(tx: Handle, rows: readonly StateRow[]): Promise<void> {
  await inChunks(rows, (chunk) =>
    tx
      .insert(states)
      .values(chunk)
      .onConflictDoUpdate({ target: states.code, set: excluded(states) }),
  );
}

export async function putCounties(tx: Handle, rows: readonly CountyRow[]): Promise<void> {
  await inChunks(rows, (chunk) =>
    tx
      .insert(counties)
      .values(chunk)
      .onConflictDoUpdate({ target: counties.fips, set: excluded(counties) }),
  );
}

/** Positions are unique, so all step out of the way first: a mission may come in between. */
export async function putOrganisers(tx: Handle, rows: readonly OrganiserRow[]): Promise<void> {
  const [last] = await tx.select({ position: max(organisers.position) }).from(organisers);
  const beyond = (last?.position ?? 0) + rows.length + 1;
  await tx.update(organisers).set({ position: sql`${organisers.position} + ${beyond}` });
  await inChunks(rows, (chunk) =>
    tx
      .insert(organisers)
      .values(chunk)
      .onConflictDoUpdate({ target: organisers.slug, set: excluded(organisers) }),
  );
}

export async function putPlans(tx: Handle, rows: readonly PlanRow[]): Promise<void> {
  await inChunks(rows, (chunk) =>
    tx
      .insert(plans)
      .values(chunk)
      .onConflictDoUpdate({ target: plans.id, set: excluded(plans) }),
  );
}

/** Versions made on a screen, with the keys of their terms: the seeds leave them alone. */
export async function listMadePlans(
  db: Handle,
): Promise<{ ids: string[]; days: string[]; terms: string[] }> {
  const rows = await db.select().from(plans).where(eq(plans.drafted, true));
  const ids = rows.map(({ id }) => id);
  const terms = await db
    .select({ key: planTerms.key })
    .from(planTerms)
    .where(inArray(planTerms.plan, ids));
  const days = rows.flatMap(({ inForceFrom }) => (inForceFrom === null ? [] : [inForceFrom]));
  return { ids, days, terms: terms.map(({ key }) => key) };
}

export async function putPlanTerms(tx: Handle, rows: readonly PlanTermRow[]): Promise<void> {
  await inChunks(rows, (chunk) =>
    tx
      .insert(planTerms)
      .values(chunk)
      .onConflictDoUpdate({
        target: planTerms.key,
        set: { ...excluded(planTerms), ...keptWording(), reworded: sql`${planTerms.reworded}` },
      }),
  );
}

/** What was reworded on a screen keeps its words. */
function keptWording() {
  const kept = (column: SQLiteColumn) =>
    sql`case when ${planTerms.reworded} = 1 then ${column} else excluded.${sql.identifier(column.name)} end`;
  return {
    headingJa: kept(planTerms.headingJa),
    headingEn: kept(planTerms.headingEn),
    shortJa: kept(planTerms.shortJa),
    shortEn: kept(planTerms.shortEn),
  };
}

/** Of versions made on a screen, what they carry over stays. */
export async function replacePlanCarries(tx: Handle, rows: readonly PlanCarryRow[]): Promise<void> {
  const made = tx.select({ id: plans.id }).from(plans).where(eq(plans.drafted, true));
  await tx.delete(planCarries).where(notInArray(planCarries.plan, made));
  await inChunks(rows, (chunk) => tx.insert(planCarries).values(chunk));
}

/** Of versions made on a screen nothing is named here. */
export async function replaceTermFields(tx: Handle, rows: readonly TermFieldRow[]): Promise<void> {
  await tx.delete(termFields);
  await inChunks(rows, (chunk) => tx.insert(termFields).values(chunk));
}

export async function putKinds(tx: Handle, rows: readonly KindRow[]): Promise<void> {
  await inChunks(rows, (chunk) =>
    tx
      .insert(kinds)
      .values(chunk)
      .onConflictDoUpdate({ target: kinds.code, set: excluded(kinds) }),
  );
}

/** Japanese names come from another file and from people: they stay. */
export async function putPlaces(tx: Handle, rows: readonly PlaceRow[]): Promise<void> {
  const { nameJa, searchJa, nameJaBy } = places;
  const kept = { nameJa: sql`${nameJa}`, searchJa: sql`${searchJa}`, nameJaBy: sql`${nameJaBy}` };
  await inChunks(rows, (chunk) =>
    tx
      .insert(places)
      .values(chunk)
      .onConflictDoUpdate({ target: places.id, set: { ...excluded(places), ...kept } }),
  );
}

export async function putPublishedTotals(
  tx: Handle,
  rows: readonly PublishedTotalRow[],
): Promise<void> {
  await inChunks(rows, (chunk) =>
    tx
      .insert(publishedTotals)
      .values(chunk)
      .onConflictDoUpdate({ target: publishedTotals.id, set: excluded(publishedTotals) }),
  );
}

export const removeStatesExcept = (tx: Handle, codes: readonly string[]) =>
  removeExcept(tx, states, states.code, codes);
export const removeCountiesExcept = (tx: Handle, fips: readonly string[]) =>
  removeExcept(tx, counties, counties.fips, fips);
export const removeOrganisersExcept = (tx: Handle, slugs: readonly string[]) =>
  removeExcept(tx, organisers, organisers.slug, slugs);
export const removePlansExcept = (tx: Handle, ids: readonly string[]) =>
  removeExcept(tx, plans, plans.id, ids);
export const removePlanTermsExcept = (tx: Handle, keys: readonly string[]) =>
  removeExcept(tx, planTerms, planTerms.key, keys);
export const removeKindsExcept = (tx: Handle, codes: readonly string[]) =>
  removeExcept(tx, kinds, kinds.code, codes);
export async function removePlacesExcept(tx: Handle, ids: readonly number[]): Promise<number> {
  const left = await removeExcept(tx, places, places.id, ids);
  await indexPlaces(tx);
  return left;
}
export const removePublishedTotalsExcept = (tx: Handle, ids: readonly string[]) =>
  removeExcept(tx, publishedTotals, publishedTotals.id, ids);
export async function findSeedHash(db: Handle, name: string): Promise<string | null> {
  const rows = await db
    .select({ hash: seedFiles.hash })
    .from(seedFiles)
    .where(eq(seedFiles.name, name));
  return rows[0]?.hash ?? null;
}

export async function putSeedHash(
  tx: Handle,
  name: string,
  hash: string,
  loadedAt: Date,
): Promise<void> {
  const row = { name, hash, loadedAt };
  await tx.insert(seedFiles).values(row).onConflictDoUpdate({ target: seedFiles.name, set: row });
}

const CHUNK = 500;

export async function inChunks<T>(
  rows: readonly T[],
  store: (chunk: T[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK)
    await store(rows.slice(start, start + CHUNK));
}

/** Every column takes the value that was to be inserted. */
export function excluded(table: SQLiteTable): Record<string, SQL> {
  return Object.fromEntries(
    Object.entries(getTableColumns(table)).map(([key, column]) => [
      key,
      sql`excluded.${sql.identifier(column.name)}`,
    ]),
  );
}

async function removeExcept(
  tx: Handle,
  table: SQLiteTable,
  key: SQLiteColumn,
  kept: readonly (string | number)[],
): Promise<number> {
  const stored = await tx.select({ key }).from(table);
  const keep = new Set<unknown>(kept);
  let left = 0;
  for (const row of stored) {
    if (keep.has(row.key)) continue;
    const remove = () => tx.delete(table).where(eq(key, row.key));
    if (!(await tx.unlessReferred(remove))) left += 1;
  }
  return left;
}
