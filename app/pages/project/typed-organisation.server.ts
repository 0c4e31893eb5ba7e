/** The organisation that somebody typed: its number, or one of its names; null where nobody or several have it. P35 */
import type { Context } from "~/context/context.server";
import { idOf } from "~/domain/value/id-of";
import { findOrganisationsByName } from "~db/queries/organisation/organisation-names";

export async function readTypedOrganisation(
  { db }: Pick<Context, "db">,
  typed: string,
): Promise<number | null> {
  if (typed === "") return null;
  const text = typed.normalize("NFKC").trim();
  return idOf(text) ?? (await findOrganisationsByName(db.read, [text])).get(text) ?? null;
}
