/**
 * A media plan as a grid: one row of texts for each placement.
 *
 * A qualifier stands with its number in one box, as people write it in a spreadsheet: 約9,000, 9,000以上, about 9,000.
 */

import { REACH_MEASURES, REACH_PHASES } from "~/domain/counting/reach";
import type { TypedOccurrence, TypedReach } from "~/domain/entry/typed-event";
import type { Language } from "~/domain/value/language";
import type { Qualifier } from "~/domain/value/qualifier";

const PLAN_TEXTS = ["outlet", "medium", "market", "states", "first", "last"] as const;
const PLAN_MONEY = ["cost", "actualCost"] as const;
export const PLAN_REACH = REACH_MEASURES.flatMap((measure) =>
  REACH_PHASES.map((phase) => ({ box: `${measure}-${phase}` as const, measure, phase })),
);

export type PlanBox =
  | (typeof PLAN_TEXTS)[number]
  | (typeof PLAN_MONEY)[number]
  | "currency"
  | (typeof PLAN_REACH)[number]["box"];
export type PlanRow = Record<PlanBox, string>;

export const PLAN_BOXES: readonly PlanBox[] = [
  ...PLAN_TEXTS,
  "currency",
  ...PLAN_MONEY,
  ...PLAN_REACH.map(({ box }) => box),
];

/** What the row of a placement shows. */
export function planRowOf(typed: TypedOccurrence, language: Language): PlanRow {
  const reach = PLAN_REACH.map(({ box, measure, phase }) => {
    const figure = typed.reach.find((one) => one.measure === measure && one.phase === phase);
    return [
      box,
      figure === undefined ? "" : joinQualifier(figure.value, figure.qualifier, language),
    ];
  });
  const rows: Record<string, string> = Object.fromEntries(reach);
  return {
    ...emptyPlanRow(),
    ...rows,
    outlet: typed.outlet,
    medium: typed.medium,
    market: typed.market,
    states: statesText(typed, language),
    first: typed.first,
    last: typed.last,
    currency: typed.costCurrency,
    cost: joinQualifier(typed.costAmount, typed.costQualifier, language),
    actualCost: joinQualifier(typed.actualCostAmount, typed.actualCostQualifier, language),
  };
}

export function emptyPlanRow(): PlanRow {
  const boxes: [string, string][] = PLAN_BOXES.map((box) => [box, ""]);
  return Object.fromEntries(boxes) as PlanRow;
}

/** The placement as it is typed in the event form, with what its row of the grid says. */
export function withPlanRow(
  typed: TypedOccurrence,
  row: PlanRow,
  codeOf: StateCodes = () => null,
): TypedOccurrence {
  const [cost, actual] = [splitQualifier(row.cost), splitQualifier(row.actualCost)];
  return {
    ...typed,
    ...{ outlet: row.outlet, medium: row.medium, market: row.market },
    ...readPlanStates(row.states, codeOf),
    ...{ first: row.first, last: row.last, costCurrency: row.currency },
    costAmount: cost.number,
    costQualifier: cost.qualifier,
    actualCostAmount: actual.number,
    actualCostQualifier: actual.qualifier,
    reach: PLAN_REACH.map(({ box, measure, phase }): TypedReach => {
      const { number, qualifier } = splitQualifier(row[box]);
      return { measure, phase, value: number, qualifier };
    }),
  };
}

/** Is anything said in a row to add a placement with? A currency alone says nothing. */
export function isFilledRow(row: PlanRow): boolean {
  return PLAN_BOXES.some((box) => box !== "currency" && row[box].trim() !== "");
}

const NATIONWIDE: Record<Language, string> = { ja: "全米", en: "nationwide" };

function statesText({ placeType, states }: TypedOccurrence, language: Language): string {
  return placeType === "nationwide" ? NATIONWIDE[language] : states.join(", ");
}

/** The code of a state by its name, however it is written; null for what is none. */
export type StateCodes = (name: string) => string | null;

/** IN, OH; インディアナ州、オハイオ州; 全米, or 全国. What is no state is left as it was typed, to be refused. */
export function readPlanStates(
  text: string,
  codeOf: StateCodes,
): Pick<TypedOccurrence, "placeType" | "states"> {
  const typed = text.normalize("NFKC").trim();
  if ([...Object.values(NATIONWIDE), "全国"].includes(typed.toLowerCase()))
    return { placeType: "nationwide", states: [] };
  const parts = typed.split(/[,、;・]+/).map((part) => part.trim());
  const named = parts.flatMap((part) =>
    /^[A-Za-z]{2}(\s+[A-Za-z]{2})*$/.test(part) ? part.toUpperCase().split(/\s+/) : [part],
  );
  const states = named.filter((name) => name !== "").map((name) => codeOf(name) ?? name);
  return { placeType: "state", states: [...new Set(states)] };
}

/** The box of the grid that shows a box of the event form: costAmount, reach[3].value. */
export function planBoxOf(name: string): PlanBox | null {
  const reach = /^reach\[(\d+)\]/.exec(name);
  if (reach) return PLAN_REACH[Number(reach[1])]?.box ?? null;
  const renamed: Partial<Record<string, PlanBox>> = {
    ...{ costAmount: "cost", costQualifier: "cost", costCurrency: "currency" },
    ...{ actualCostAmount: "actualCost", actualCostQualifier: "actualCost" },
    placeType: "states",
  };
  return renamed[name] ?? PLAN_BOXES.find((box) => box === name) ?? null;
}

const WRITTEN: Record<Language, Record<Qualifier, [before: string, after: string]>> = {
  ja: { exact: ["", ""], about: ["約", ""], "at-least": ["", "以上"], "at-most": ["最大", ""] },
  en: {
    exact: ["", ""],
    about: ["about ", ""],
    "at-least": ["at least ", ""],
    "at-most": ["up to ", ""],
  },
};

export function joinQualifier(number: string, qualifier: string, language: Language): string {
  if (number === "") return "";
  const [, [before, after]] = Object.entries(WRITTEN[language]).find(
    ([known]) => known === qualifier,
  ) ?? ["", ["", ""]];
  return `${before}${number}${after}`;
}

const READ: readonly [RegExp, Qualifier][] = [
  [/^(?:約|およそ|about|approx\.?|ca\.?|~)\s*(.+)$/i, "about"],
  [/^(?:最大|up to|at most|max\.?|≤)\s*(.+)$/i, "at-most"],
  [/^(?:最低|少なくとも|at least|min\.?|≥)\s*(.+)$/i, "at-least"],
  [/^(.+?)\s*(?:以上|超|\+)$/i, "at-least"],
  [/^(.+?)\s*(?:以下|以内)$/i, "at-most"],
];

/** What is left as the number is judged by whoever reads numbers. */
export function splitQualifier(text: string): { number: string; qualifier: Qualifier } {
  const typed = text.normalize("NFKC").trim();
  for (const [pattern, qualifier] of READ) {
    const number = pattern.exec(typed)?.[1];
    if (number !== undefined) return { number, qualifier };
  }
  return { number: typed, qualifier: "exact" };
}
