/** What the audit trail recorded of a fact, without what its figure could be read from. P103 */
const FIGURES = new Set(["figure", "wording", "note", "rank", "qualifier"]);

type Recorded = { cells?: Record<string, unknown> };

/** `recorded`: what an import wrote of a fact, before or after. */
export function withoutFigures(recorded: unknown): unknown {
  const { cells } = (recorded ?? {}) as Recorded;
  if (cells === undefined) return recorded;
  return {
    cells: Object.fromEntries(Object.entries(cells).filter(([name]) => !FIGURES.has(name))),
  };
}

/** The measures that entries are about, by what they recorded. */
export function measuresRecorded(recorded: readonly unknown[]): string[] {
  const measures = recorded.flatMap((one) => {
    const measure = ((one ?? {}) as Recorded).cells?.measure;
    return typeof measure === "string" ? [measure] : [];
  });
  return [...new Set(measures)];
}
