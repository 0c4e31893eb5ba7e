/**
 * The names of organisations, folded and kept beside them, so that a name is looked up without reading all of them.
 *
 * For `refreshOrganisationWords` alone to write, which every change of a name calls. P35, P82
 */
import { asc, notExists, sql } from "drizzle-orm";
import { foldedNames } from "~/domain/organisation/organisation";
import type { BilingualText } from "~/domain/value/language";
import type { Handle } from "../../client";
import { organisationFoldedNames, organisations } from "../../schema/organisations";
import { inList } from "../store/in-list";
import { manyRows } from "../store/many-rows";
import { listFormerNames } from "./former-names";

/** One that it has again is no former one. */
const adding = manyRows(
  organisationFoldedNames,
  ["folded", "organisationId", "former"],
  sql`on conflict do nothing`,
);

/** As they stand now, its own before its former ones. */
export async function putFoldedNames(tx: Handle, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  const { id, nameJa: ja, nameEn: en } = organisations;
  const rows = await tx
    .select({ id, ja, en })
    .from(organisations)
    .where(inList(id, ids))
    .orderBy(asc(id));
  const former = await listFormerNames(tx, ids);
  await tx
    .delete(organisationFoldedNames)
    .where(inList(organisationFoldedNames.organisationId, ids));
  const named = (organisationId: number, name: BilingualText, isFormer: boolean) =>
    foldedNames(name).map((folded) => ({ folded, organisationId, former: isFormer }));
  await adding(tx, [
    ...rows.flatMap(({ id: of, ...name }) => named(of, name, false)),
    ...former.flatMap(({ organisationId, name }) => named(organisationId, name, true)),
  ]);
}

/** Of a register from before they were kept. */
export async function listWithoutFoldedNames(db: Handle): Promise<number[]> {
  const { organisationId } = organisationFoldedNames;
  const known = db
    .select({ one: sql`1` })
    .from(organisationFoldedNames)
    .where(sql`${organisationId} = ${organisations.id}`);
  const rows = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(notExists(known))
    .orderBy(asc(organisations.id));
  return rows.map(({ id }) => id);
}
