/**
 * Strategic projects as marks of the map: one for each state that projects name, as large as the class of its greatest
 * amount. A project of several states has a mark in each and is one project; its amount is neither split nor added. P104, P105, P126
 */
import type { Money } from "~/domain/value/money";
import type { MapArea } from "./map-content";

/** By dollars: below one thousand million, below ten thousand million, and above; 0: of no known amount. */
export const AMOUNT_CLASSES = [0, 1, 2, 3] as const;
export type AmountClass = (typeof AMOUNT_CLASSES)[number];
const BREAKS = [1_000_000_000, 10_000_000_000];

type Project = {
  id: number;
  money: Money | null;
  states: readonly { state: string; money: Money | null }[];
};

export type ProjectMark = {
  state: string;
  lat: number;
  lng: number;
  count: number;
  /** Which, where it is one. */
  project: number | null;
  amount: AmountClass;
};

export function amountClass(money: Money | null): AmountClass {
  if (money === null || money.currency !== "USD") return 0;
  const above = BREAKS.filter((from) => money.amount >= from).length;
  return AMOUNT_CLASSES.find((own) => own === above + 1) ?? 0;
}

export function projectMarks(
  projects: readonly Project[],
  areas: readonly MapArea[],
): ProjectMark[] {
  return areas.flatMap(({ code, lat, lng }) => {
    const here = projects.flatMap(({ id, money, states }) => {
      const own = states.find(({ state }) => state === code);
      return own === undefined ? [] : [{ id, amount: amountClass(own.money ?? money) }];
    });
    const [first] = here;
    if (first === undefined) return [];
    const amount = here.reduce<AmountClass>(
      (most, one) => (one.amount > most ? one.amount : most),
      first.amount,
    );
    const project = here.length === 1 ? first.id : null;
    return [{ state: code, lat, lng, count: here.length, project, amount }];
  });
}
