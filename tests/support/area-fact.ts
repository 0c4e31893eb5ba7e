/** Facts for tests: a figure as a cell of a file gives it, of an area. */
import type { AreaFact } from "~/domain/fact/area-fact";
import { readFactCode } from "~/domain/fact/fact-code";

let made = 0;

/** `figure`: 100, (D), 500-999, －. */
export function areaFact(figure: string, given: Partial<AreaFact> = {}): AreaFact {
  made += 1;
  const none = { value: null, code: null, low: null, high: null };
  const said = /^\d+$/.test(figure) ? { ...none, value: Number(figure) } : readFactCode(figure);
  if (said === null) throw new Error(`${figure} is no figure`);
  return {
    ...{ id: `fact-${String(made).padStart(6, "0")}`, areaType: "state", area: "IN" },
    ...{ measure: "jobs-bea", name: { ja: "雇用者数", en: "Jobs" } },
    ...{ definition: { ja: "定義", en: "Definition" }, unit: { ja: "人", en: "people" } },
    ...{ qualifier: "exact", asOf: "2019", release: null, rank: null, wording: null, note: null },
    ...{ addsUp: true, source: "試験", mark: "document", fictional: false, keptBack: false },
    ...said,
    ...given,
  };
}
