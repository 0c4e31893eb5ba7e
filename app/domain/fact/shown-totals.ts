/**
 * Which totals may stand beside their parts, so that nothing lets a withheld figure be derived. P103
 *
 * A publisher withholds the figure of a state, (D), or gives a range. Whoever subtracts the other states from the nation
 * has it all the same, as soon as it is the only one; and so has whoever puts several totals together. What is shown is
 * a system of equations in the figures of the parts: a total is shown only while that system fixes no hidden part.
 */

/** A published sum over areas. A state that lies in it only in part stands as a piece of it: CA@sf. */
export type PublishedSum = { id: string; pieces: readonly string[] };

/** Pieces of an area that is cut: of CA, CA@sf and CA@la. An area that is whole has no entry. */
export type Cuts = ReadonlyMap<string, readonly string[]>;

/**
 * The ids of those sums that may be shown, decided in their order: the first come first.
 *
 * `hidden`: areas whose figures are kept back. Of all others the figure is taken as known, also where nothing is loaded:
 * it may be published elsewhere.
 */
export function showableSums(
  hidden: readonly string[],
  sums: readonly PublishedSum[],
  cuts: Cuts = new Map(),
): Set<string> {
  const piecesOf = (area: string) => cuts.get(area) ?? [area];
  const whole = sums.flatMap(({ pieces }) => pieces).filter((piece) => !piece.includes("@"));
  const areas = [...new Set([...hidden, ...whole, ...cuts.keys()])];
  const columns = [
    ...new Set([...areas, ...sums.flatMap(({ pieces }) => pieces)].flatMap(piecesOf)),
  ];
  const vectorOf = (pieces: readonly string[]) => {
    const inIt = new Set(pieces.flatMap(piecesOf));
    return columns.map((column) => (inIt.has(column) ? 1 : 0));
  };
  const targets = hidden.map((area) => vectorOf([area]));
  let rows: Row[] = [];
  for (const area of areas) if (!hidden.includes(area)) rows = withRow(rows, vectorOf([area]));
  const shown = new Set<string>();
  for (const { id, pieces } of sums) {
    const tried = withRow(rows, vectorOf(pieces));
    if (targets.some((target) => isFixed(tried, target))) continue;
    rows = tried;
    shown.add(id);
  }
  return shown;
}

/** A row of a matrix in echelon form: nothing stands before its pivot, which is 1. */
type Row = { pivot: number; numbers: readonly number[] };

const NOTHING = 1e-9;

function withRow(rows: readonly Row[], vector: readonly number[]): Row[] {
  const rest = remainder(rows, vector);
  const pivot = rest.findIndex((number) => Math.abs(number) > NOTHING);
  const scale = rest[pivot];
  if (scale === undefined) return [...rows];
  const own = { pivot, numbers: rest.map((number) => number / scale) };
  return [...rows, own].sort((a, b) => a.pivot - b.pivot);
}

/** Can the figure be reckoned from what is shown? */
function isFixed(rows: readonly Row[], target: readonly number[]): boolean {
  return remainder(rows, target).every((number) => Math.abs(number) <= NOTHING);
}

function remainder(rows: readonly Row[], vector: readonly number[]): number[] {
  let rest = [...vector];
  for (const { pivot, numbers } of rows) {
    const times = rest[pivot] ?? 0;
    if (Math.abs(times) > NOTHING)
      rest = rest.map((number, column) => number - times * (numbers[column] ?? 0));
  }
  return rest;
}
