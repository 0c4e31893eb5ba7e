/** Organisations with all that were merged into them: what bears one of their names stands for one. P38 */
import { and, asc, isNull } from "drizzle-orm";
import type { BilingualText } from "~/domain/value/language";
import type { Handle } from "../../client";
import { organisations } from "../../schema/organisations";
import { inList, inListNamed, listOf } from "../store/in-list";
import { madeOnce } from "../store/made-once";
import { listFormerNames } from "./former-names";

const MERGE = { id: organisations.id, into: organisations.mergedInto };
const mergedInto = madeOnce((db) =>
  db
    .select(MERGE)
    .from(organisations)
    .where(inListNamed(organisations.mergedInto, "ids"))
    .orderBy(asc(organisations.id))
    .prepare(),
);
const mergesOf = madeOnce((db) =>
  db
    .select(MERGE)
    .from(organisations)
    .where(inListNamed(organisations.id, "ids"))
    .orderBy(asc(organisations.id))
    .prepare(),
);
const namesOf = madeOnce((db) =>
  db
    .select({ ...MERGE, ja: organisations.nameJa, en: organisations.nameEn })
    .from(organisations)
    .where(inListNamed(organisations.id, "ids"))
    .orderBy(asc(organisations.id))
    .prepare(),
);

/** These organisations and all that were merged into them, directly or by way of others, each with the one it stands for. P38 */
export async function listMergedInto(
  db: Handle,
  ids: readonly number[],
): Promise<Map<number, number>> {
  const standing = new Map(ids.map((id) => [id, id]));
  let latest = [...ids];
  while (latest.length > 0) {
    const rows = await mergedInto(db).execute({ ids: listOf(latest) });
    const found = rows.filter(({ id }) => !standing.has(id));
    for (const { id, into } of found) standing.set(id, standing.get(into ?? id) ?? id);
    latest = found.map(({ id }) => id);
  }
  return standing;
}

/** The organisation that each of these stands for, itself where it was not merged. P38 */
export async function listStandingFor(
  db: Handle,
  ids: readonly number[],
): Promise<Map<number, number>> {
  const standing = new Map(ids.map((id) => [id, id]));
  let latest = [...new Set(ids)];
  while (latest.length > 0) {
    const rows = await mergesOf(db).execute({ ids: listOf(latest) });
    const next = new Map(rows.flatMap(({ id, into }) => (into === null ? [] : [[id, into]])));
    for (const [id, at] of standing) standing.set(id, next.get(at) ?? at);
    latest = [...new Set(next.values())];
  }
  return standing;
}

/** This organisation and each that it was merged into in turn: all of them have its names. P38 */
export async function listMergedUpwards(db: Handle, id: number): Promise<number[]> {
  const found: number[] = [];
  for (let at: number | null = id; at !== null; ) {
    found.push(at);
    const [row] = await mergesOf(db).execute({ ids: listOf([at]) });
    at = row?.into ?? null;
  }
  return found;
}

/** Every name that each of these has: own ones first, those of what was merged into it, then former ones. P38, P82 */
export async function listAllNames(
  db: Handle,
  ids: readonly number[],
): Promise<Map<number, BilingualText[]>> {
  const family = [...(await listMergedInto(db, ids)).keys()];
  const rows = await namesOf(db).execute({ ids: listOf(family) });
  const into = new Map(rows.map((row) => [row.id, row.into]));
  const names = new Map<number, BilingualText[]>(ids.map((id) => [id, []]));
  for (const { id, ja, en } of rows) names.get(id)?.push({ ja, en });
  for (const { id, ja, en } of rows) {
    for (let next = into.get(id) ?? null; next !== null; next = into.get(next) ?? null)
      names.get(next)?.push({ ja, en });
  }
  for (const { organisationId, name } of await listFormerNames(db, family)) {
    for (let at: number | null = organisationId; at !== null; at = into.get(at) ?? null)
      names.get(at)?.push(name);
  }
  return names;
}

/** Those that belong to one of these, and stand for themselves. P81 */
export async function listMembers(
  db: Handle,
  parentIds: readonly number[],
): Promise<{ id: number; name: BilingualText }[]> {
  const rows = await db
    .select({ id: organisations.id, ja: organisations.nameJa, en: organisations.nameEn })
    .from(organisations)
    .where(
      and(
        inList(organisations.parentId, parentIds),
        isNull(organisations.mergedInto),
        isNull(organisations.withdrawnAt),
      ),
    )
    .orderBy(asc(organisations.id));
  return rows.map(({ id, ja, en }) => ({ id, name: { ja, en } }));
}
