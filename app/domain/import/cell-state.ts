/** A state or territory as people write it in the cell of a table: IN, Ind., 18, インディアナ, インディアナ州, Indiana, D.C. */
import { choiceReader } from "~/domain/value/named-choice";
import { remembered } from "~/domain/value/remembered";
import { type Parsed, parsed, refuse } from "~/domain/value/verdict";
import { numberCodeOf } from "./number-codes";
import { OTHER_STATE_NAMES } from "./state-names";

/** `code` is that of the USPS, `fips` has two digits. */
export type KnownState = { code: string; fips: string; nameJa: string; nameEn: string };

export type StateCellRefusal = "state-unknown" | "state-ambiguous" | "state-not-one";

/** The USPS code, or null for a blank cell and one that says that it is not known. */
export type StateReader = (text: string) => Parsed<string | null, StateCellRefusal>;

/** Made once for a table. */
export function stateReader(states: readonly KnownState[]): StateReader {
  const byFips = new Map(states.map(({ code, fips }) => [Number(fips), code]));
  const named = choiceReader(
    states.map(({ code, nameJa, nameEn }) => ({
      key: code,
      names: [nameJa, nameEn, ...(OTHER_STATE_NAMES[code] ?? [])],
    })),
  );
  return remembered((text) => {
    const typed = text.normalize("NFKC").trim();
    const fips = /^0*(\d{1,2})(?:\.0)?$/.exec(typed)?.[1];
    if (fips !== undefined) return found(byFips.get(Number(fips)));
    // GA, MS and NE are states before anything may be a code such as NA.
    if (!/[\p{L}\p{N}]/u.test(typed)) return isNone(typed) ? parsed(null) : refuse("state-unknown");
    const plain = withoutFrame(typed);
    if (plain.length > LONGEST) return refuse("state-unknown");
    const choice = named(plain);
    if (choice.ok) return choice.value === null ? refuse("state-not-one") : parsed(choice.value);
    if (isNone(typed)) return parsed(null);
    if (choice.reason === "ambiguous") return refuse("state-ambiguous");
    return refuse(
      /全米|全国|nationwide|^(?:usa?|united states|米国)$/i.test(plain)
        ? "state-not-one"
        : "state-unknown",
    );
  });
}

const LONGEST = 80;

const isNone = (text: string): boolean => text === "" || numberCodeOf(text) !== null;

const found = (code: string | undefined) =>
  code === undefined ? refuse("state-unknown") : parsed(code);

/** State of Indiana, US-IN, IN (Indiana), 米国インディアナ州. */
function withoutFrame(text: string): string {
  return text
    .replace(/^(?:the\s+)?(?:state|commonwealth)\s+of\s+(?!the\b)/i, "")
    .replace(/^US-(?=[A-Z]{2}$)/i, "")
    .replace(/^(?:米国|アメリカ合衆国|アメリカ)[・\s]*(?!領|ン)(?=.)/, "")
    .replace(/,?\s*(?:U\.?S\.?A\.?|United States)$/i, "")
    .trim();
}
