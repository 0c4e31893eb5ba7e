/** Whether an event is counted as the Task Force's own: on its page, in the filter, beside totals. N13 */
import type { Counted } from "~/domain/counting/counted";
import type { Text } from "../text";

const stateJa: Record<Counted, string> = {
  yes: "計上",
  no: "計上外",
  pending: "判断待ち",
};
const stateEn: Record<Counted, string> = {
  yes: "Counted",
  no: "Not counted",
  pending: "Pending",
};

const ja = {
  label: "計上",
  state: stateJa,
  /** Several, as a filter asks for them. */
  states: (counted: readonly Counted[]) => counted.map((one) => stateJa[one]).join("・"),
  inTotals: "計上・判断待ち（集計に入る取組）",
  pending: (count: number) => `うち判断待ち${count}件`,
  notInTotals: "集計に入りません",
};

const en: typeof ja = {
  label: "Counted as our own",
  state: stateEn,
  states: (counted) => counted.map((one) => stateEn[one]).join(", "),
  inTotals: "Counted or pending (in totals)",
  pending: (count) => `${count} of them pending`,
  notInTotals: "In no total",
};

export const countedText: Text<typeof ja> = { ja, en };
