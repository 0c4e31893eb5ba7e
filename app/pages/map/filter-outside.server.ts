/** What somebody searched for, as a picture that is saved says it: no organisation is named that may not be. P83 */
import type { Context } from "~/context/context.server";
import { foldedNames, isNamedBy, namedOutside } from "~/domain/organisation/organisation";
import { listKnownByNames } from "~db/queries/organisation/named-organisations";

/**
 * The filter as a picture tells it. `leftOut`: how many organisations its words would name; where there are any, the words
 * stay away.
 */
export async function filterOutside<F extends { q: string | null }>(
  { db }: Pick<Context, "db">,
  filter: F,
): Promise<{ filter: F; leftOut: number }> {
  const { q } = filter;
  if (q === null) return { filter, leftOut: 0 };
  const known = await listKnownByNames(db.read);
  const { leftOut } = namedOutside(
    known.filter(({ name, others }) => isNamedBy(q, [...foldedNames(name), ...others])),
  );
  return { filter: leftOut === 0 ? filter : { ...filter, q: null }, leftOut };
}
