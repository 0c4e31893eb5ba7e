/** The lines between jurisdictions: every edge that two areas share and two holders do not. */

/** A corner as a word, the same for both areas; the point it stands for. */
type Corner<Point> = { name: string; point: Point };
type Area<Point> = { code: string; rings: readonly (readonly Point[])[] };

/**
 * As lines of points, each as long as it goes. Areas share their corners exactly: they were cut from one topology.
 * An edge of the coast is nobody's border.
 */
export function jurisdictionLines<Point>(
  areas: readonly Area<Point>[],
  holders: Readonly<Record<string, string>>,
  nameOf: (point: Point) => string,
): Point[][] {
  const firstHolder = new Map<string, string>();
  const lines: Point[][] = [];
  for (const { code, rings } of areas) {
    const holder = holders[code] ?? "";
    for (const ring of rings) {
      const corners = ring.map((point) => ({ name: nameOf(point), point }));
      lines.push(
        ...runsOf(corners, (edge) => {
          const other = firstHolder.get(edge);
          firstHolder.set(edge, other ?? holder);
          return other !== undefined && other !== holder;
        }),
      );
    }
  }
  return lines;
}

/** The runs of consecutive edges of a closed ring that are wanted. */
function runsOf<Point>(
  corners: readonly Corner<Point>[],
  isWanted: (edge: string) => boolean,
): Point[][] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  corners.forEach((end, at) => {
    const start = corners.at(at - 1);
    if (start === undefined || start.name === end.name) return;
    if (isWanted([start.name, end.name].sort().join(" "))) {
      if (run.length === 0) run.push(start.point);
      run.push(end.point);
    } else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  });
  if (run.length > 0) runs.push(run);
  return runs;
}
