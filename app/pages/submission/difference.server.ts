/** The difference of a request: the one value that page, file and API draw. P170 */
import type { Context } from "~/context/context.server";
import { refusalOf } from "~/domain/filter/filter-refusal";
import { type Compared, type DifferenceRow, differences } from "~/domain/submission/difference";
import {
  type DifferenceQuestion,
  type DifferenceRefusal,
  parseDifferenceQuestion,
} from "~/domain/submission/difference-question";
import { readBeside } from "~/http/read-beside.server";
import { readCompared } from "./compared.server";

export type DifferenceTable = {
  question: DifferenceQuestion;
  a: Compared["report"];
  b: Compared["report"];
  rows: DifferenceRow[];
};
export type DifferenceRead =
  | { ok: true; table: DifferenceTable }
  | { ok: false; refusals: DifferenceRefusal[] };

/** Both reports are counted anew, which takes a second on a large register. */
export const readDifference = readBeside(readTable);

async function readTable(ctx: Context, params: URLSearchParams): Promise<DifferenceRead> {
  const asked = parseDifferenceQuestion(params);
  if (!asked.ok) return asked;
  const { question } = asked;
  const compared = await readCompared(ctx, question);
  if (!compared.ok)
    return { ok: false, refusals: [refusalOf(params, compared.field, compared.reason)] };
  const { a, b } = compared.reports;
  if (question.under !== null && !governs(b, question.under))
    return { ok: false, refusals: [refusalOf(params, "plan", "unknown")] };
  const rows = differences(a, b, { axis: question.by, under: question.under });
  return { ok: true, table: { question, a: a.report, b: b.report, rows } };
}

/** Only a version whose date is known can be restated under. P26 */
const governs = ({ report }: Compared, plan: string) =>
  report.plans.some(({ id, from }) => id === plan && from !== null);
