/**
 * Which measures are parts of which others: jobs in manufacturing of all jobs. Whoever has the total and all parts but
 * one has that one too, so that what is withheld of a part is withheld of the total as well. P103
 */

/**
 * Ways in which a total is divided, each into parts that share nothing. Parts of two ways do: manufacturing has Japanese
 * staff.
 */
const WAYS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "jobs-bea-all-countries": [["jobs-bea"]],
  "jobs-bea": [["jobs-bea-manufacturing"]],
  "jobs-bea-manufacturing": [
    [
      ...["jobs-bea-transport-equipment", "jobs-bea-chemicals"],
      ...["jobs-bea-plastics-rubber", "jobs-bea-computers-electronics"],
    ],
  ],
  "jdi-chicago-jobs": [
    ["jdi-chicago-local-jobs", "jdi-chicago-japanese-staff"],
    ["jdi-chicago-manufacturing-jobs"],
  ],
  "jdi-detroit-jobs": [["jdi-detroit-local-jobs"]],
};

const PLACED = new Set(Object.entries(WAYS).flatMap(([total, ways]) => [total, ...ways.flat(2)]));

export type KnownMeasure = { measure: string; unit: string };
/** One total and one way in which it is divided. */
export type Division = { total: string; parts: string[] };

/** A measure that is not placed above is part of the one whose code it continues, in the same unit: tax-paid-farm of tax-paid. */
export function divisionsOf(measures: readonly KnownMeasure[]): Division[] {
  const known = new Set(measures.map(({ measure }) => measure));
  const placed = [...known].flatMap((total) =>
    (Object.hasOwn(WAYS, total) ? (WAYS[total] ?? []) : []).map((parts) => ({
      total,
      parts: parts.filter((part) => known.has(part)),
    })),
  );
  const continued = new Map<string, Set<string>>();
  const ofUnit = new Map(measures.map((one) => [`${one.measure}\n${one.unit}`, one]));
  for (const { measure, unit } of ofUnit.values()) {
    if (PLACED.has(measure)) continue;
    const [total] = [...ofUnit.values()]
      .filter((one) => measure.startsWith(`${one.measure}-`) && one.unit === unit)
      .toSorted((a, b) => b.measure.length - a.measure.length);
    if (total === undefined) continue;
    const parts = continued.get(total.measure) ?? new Set();
    continued.set(total.measure, parts.add(measure));
  }
  const byCode = [...continued].map(([total, parts]) => ({ total, parts: [...parts] }));
  return [...placed, ...byCode].filter(({ parts }) => parts.length > 0);
}

/** Some measures with all that are tied to them by any number of divisions. */
export function measuresTiedTo(
  measures: readonly string[],
  divisions: readonly Division[],
): Set<string> {
  const tied = new Set(measures);
  for (let size = -1; size !== tied.size; ) {
    size = tied.size;
    for (const { total, parts } of divisions)
      if ([total, ...parts].some((one) => tied.has(one)))
        for (const one of [total, ...parts]) tied.add(one);
  }
  return tied;
}
