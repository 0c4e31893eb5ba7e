/**
 * The organisations that one cell names: "CF Industries, Mitsui", "Honda / LG", "A; B", 東芝、日立. "Foo, Inc." is one.
 *
 * A hyphen and a plus join the words of one name more often than two names (Shin-Etsu, City of Fremont - (NE)), so they
 * part none; "and" does so only at the end of a list.
 */
const LONGEST = 1_000;

export function splitNames(cell: string): string[] {
  const plain = cell
    .slice(0, LONGEST)
    .replace(/[；\n]/g, ";")
    .replace(/[／|｜]/g, "/")
    .replace(/[，、]/g, (sign) => (sign === "、" ? ";" : ","))
    .replace(/\bd\/b\/a\b/gi, "dba")
    .replace(/\bf\/k\/a\b/gi, "fka")
    .replace(/\b([ac])\/o\b/gi, "$1o");
  const parts = outsideBrackets(plain, /[;/]|及び|および|並びに/g).flatMap((part) => {
    const pieces = joined(outsideBrackets(part, /,/g));
    return pieces.length > 1 ? pieces.flatMap(withoutAnd) : pieces;
  });
  const names = parts.map((part) => part.replace(/\s+/g, " ").trim()).filter((part) => part !== "");
  return [...new Set(names)];
}

/** Mitsui, and Mitsubishi: the last of a list. */
function withoutAnd(piece: string): string[] {
  return [piece.replace(/^\s*(?:and|&)\s+/i, "")];
}

/** A piece that is no name of its own goes with the one before it: Inc., LLC, Kentucky, IN. */
function joined(pieces: readonly string[]): string[] {
  const names: string[] = [];
  for (const piece of pieces) {
    const last = names.at(-1);
    if (last !== undefined && isTail(piece.trim())) names[names.length - 1] = `${last},${piece}`;
    else names.push(piece);
  }
  return names;
}

const TAIL =
  /^(?:(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|lp|llp|lllp|plc|pllc|pc|ag|gmbh|nv|bv|ab|kk|pte|pty|jr|sr|ii|iii)\b(?![-'])|(?:l\.l\.c|l\.p|p\.c|n\.a|s\.a|s\.p\.a|k\.k)\b|(?:the|et al\.?|u\.?s\.?a?\.?|america|north america)$|an?\s.+(?:company|corporation|subsidiary|division))/i;

/** Names and codes of states, which stand in names of firms: Toyota Motor Manufacturing, Kentucky, Inc.; Dakota County, MN. */
const STATES = new Set(
  "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new-hampshire new-jersey new-mexico new-york north-carolina north-dakota ohio oklahoma oregon pennsylvania rhode-island south-carolina south-dakota tennessee texas utah vermont virginia washington west-virginia wisconsin wyoming".split(
    " ",
  ),
);
const STATE_CODES = new Set(
  "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR".split(
    " ",
  ),
);

const isTail = (piece: string): boolean =>
  TAIL.test(piece) ||
  STATE_CODES.has(/^([A-Z]{2})(?:\s*\([^()]*\))*$/.exec(piece)?.[1] ?? "") ||
  STATES.has(piece.toLowerCase().replace(/\s+/g, "-"));

/** Mitsui & Co. (U.S.A., Inc.) is not parted within. */
function outsideBrackets(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(separator)) {
    if (isInBrackets(text, match.index)) continue;
    parts.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)];
}

const isInBrackets = (text: string, at: number): boolean =>
  /[(（][^()（）]*$/.test(text.slice(0, at)) && /^[^()（）]*[)）]/.test(text.slice(at));
