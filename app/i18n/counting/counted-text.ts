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
  question: "政府タスクフォースの取組として計上しますか",
  hint: "計上しない取組は、一覧・カレンダーには残り、集計には入りません。",
  choice: { yes: "計上する", no: "計上しない", pending: "判断を保留する" },
  inBrackets: (criterion: string) => `（${criterion}）`,
  by: (choice: string, criterion: string) => `${choice}（${criterion}）`,
  decided: (name: string, at: string) => `${name}が${at}に判断`,
  change: "計上の判断を変更する",
  criterion: "基準",
};

const en: typeof ja = {
  label: "Counted as our own",
  state: stateEn,
  states: (counted) => counted.map((one) => stateEn[one]).join(", "),
  inTotals: "Counted or pending (in totals)",
  pending: (count) => `${count} of them pending`,
  notInTotals: "In no total",
  question: "Is it counted as the Task Force’s own?",
  hint: "What is not counted stays in list and calendar, and is in no total.",
  choice: { yes: "Counted", no: "Not counted", pending: "Left pending" },
  inBrackets: (criterion) => ` (${criterion})`,
  by: (choice, criterion) => `${choice}: ${criterion}`,
  decided: (name, at) => `${name} decided on ${at}`,
  change: "Change the decision on counting",
  criterion: "Criterion",
};

export const countedText: Text<typeof ja> = { ja, en };
