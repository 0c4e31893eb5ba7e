/**
 * Is a password one of the tens of thousands that everybody tries first, or one of them in disguise: signs for letters, the
 * keys beside, backwards, a year or a row of figures behind it? What the account itself says counts as known too.
 *
 * The list and its disguises are zxcvbn's. It is loaded with the first password that somebody chooses, and never sent to a
 * browser.
 */
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";

/** Of five degrees: what is found with fewer than a hundred million tries. */
const MOST_COMMON = 2;
/** No common password is longer, and working it out takes longer with every character. */
const LONGEST_COMMON = 64;

let made: ZxcvbnFactory | null = null;

export function isCommonPassword(password: string, email: string): boolean {
  if (password.length > LONGEST_COMMON) return false;
  made ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const own = ["kusanone", email, ...email.split(/[^\p{L}\p{N}]+/u)].filter(
    (word) => word.length > 2,
  );
  return made.check(password, own).score <= MOST_COMMON;
}
