/**
 * The names of those that a cell says have a site together: "Honda - LGES Partnership", "LG-Honda", "CF Industries, Mitsui".
 *
 * Who only licenses or supplies is none of them. `isSaid`: the cell itself says that they stand together; in a plain list
 * one may be there for another reason.
 */
import { withoutRoles } from "./proposes-japanese";
import { splitNames } from "./split-names";

const TOGETHER =
  /[\s,]*\b(?:partnership|joint[- ]venture|jv)\b\.?$|[\s（(]*合弁(?:会社|事業)?[)）]?$/i;
const LONGEST = 500;

/** Null where it names one alone. */
export function jointNames(cell: string): { names: string[]; isSaid: boolean } | null {
  const plain = withoutRoles(cell.slice(0, LONGEST)).trim();
  const bare = plain.replace(TOGETHER, "");
  const listed = splitNames(bare);
  const names = listed.length > 1 ? listed : bare.split(HYPHEN).map((name) => name.trim());
  if (names.length < 2 || names.some((name) => name === "")) return null;
  return { names, isSaid: bare !== plain || listed.length < 2 };
}

/** LG-Honda, Honda - LGES; Shin-Etsu too, so that only whoever knows of two asks. */
const HYPHEN = /(?<=[^\s]{2})[-–](?=[^\s]{2})|\s[-–]\s/;
