/**
 * Which figures may stand beside each other, so that nothing lets a withheld one be derived. P103
 *
 * A publisher withholds the figure of a state, (D), or gives a range. Whoever subtracts the other states from the nation
 * has it all the same, as soon as it is the only one; and so has whoever puts several totals together. What is shown is
 * a system of equations in the figures of the parts: a figure is shown only while that system fixes no hidden one.
 */

/** A figure as a sum of unknown ones, each with how many times it is in it. One that is known whole has none. */
export type Sum = ReadonlyMap<string, number>;
export type Candidate = { id: string; sum: Sum };

export const sumOf = (unknowns: readonly string[], times = 1): Sum =>
  new Map(unknowns.map((unknown) => [unknown, times]));

/**
 * The ids of those candidates that may be shown, decided in their order: the first come first.
 *
 * `hidden`: what must not be fixed, unless it is anyhow. `known`: sums that everybody knows.
 */
export function showable(
  hidden: readonly Sum[],
  known: readonly Sum[],
  candidates: readonly Candidate[],
): Set<string> {
  let rows: Rows = new Map();
  for (const sum of known) rows = withRow(rows, sum);
  const secret = hidden.filter((one) => !isFixed(rows, one));
  const shown = new Set<string>();
  for (const { id, sum } of candidates) {
    const tried = withRow(rows, sum);
    if (tried !== rows && secret.some((one) => isFixed(tried, one))) continue;
    rows = tried;
    shown.add(id);
  }
  return shown;
}

/** By the unknown that each row is solved for; no later row has the unknown of an earlier one. */
type Rows = ReadonlyMap<string, Sum>;

const NOTHING = 1e-9;

/** The same rows where the sum says nothing new. */
function withRow(rows: Rows, sum: Sum): Rows {
  const rest = remainder(rows, sum);
  const [first] = rest;
  if (first === undefined) return rows;
  const [unknown, scale] = first;
  const own = new Map([...rest].map(([one, times]) => [one, times / scale]));
  return new Map([...rows, [unknown, own]]);
}

/** Can the figure be reckoned from what is shown? */
function isFixed(rows: Rows, sum: Sum): boolean {
  return remainder(rows, sum).size === 0;
}

/** What is left of a sum when everything that the rows say has been taken away. */
function remainder(rows: Rows, sum: Sum): Map<string, number> {
  const rest = new Map(sum);
  // In the order in which they were added: a row brings in only unknowns of rows that come after it.
  for (const [unknown, row] of rows) {
    const times = rest.get(unknown);
    if (times === undefined) continue;
    for (const [one, inRow] of row) {
      const left = (rest.get(one) ?? 0) - times * inRow;
      if (Math.abs(left) > NOTHING) rest.set(one, left);
      else rest.delete(one);
    }
  }
  return rest;
}
