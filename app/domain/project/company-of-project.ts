/** Which organisation of the register a company of a project is. P108 */
import type { BilingualText } from "~/domain/value/language";

export const namesOfCompany = ({ ja, en }: BilingualText): string[] =>
  [ja, en].filter((name) => name !== null);

/** `known`: the organisation that has a name, null where several have it. Two names that lead to two are nobody's. */
export function organisationOfCompany(
  name: BilingualText,
  known: ReadonlyMap<string, number | null>,
): number | null {
  const found = new Set(namesOfCompany(name).flatMap((one) => known.get(one) ?? []));
  const [only = null] = found.size === 1 ? found : [];
  return only;
}
