/** What is posted about counting: a decision with its criterion, and the short list of criteria. N13 */
import { COUNTED, DECISIONS, type Decision } from "~/domain/counting/counted";
import type { CountingChoice, CriterionInput } from "~/domain/counting/counting-decision";
import { idOf } from "~/domain/value/id-of";
import { LINE } from "~/domain/value/limits";
import { cleanText, type TypedTextRefusal } from "~/domain/value/typed-text";
import { textOf } from "./boxes/field-texts.server";

/** `no:name-only`, `yes`, `pending`; null for what no page of ours sends. */
export function readCountingChoice(text: string): CountingChoice | null {
  const [word = "", criterion = ""] = text.split(":");
  const counted = COUNTED.find((one) => one === word);
  return counted === undefined ? null : { counted, criterion: criterion === "" ? null : criterion };
}

export type TypedCriterion = {
  code: string;
  decision: Decision;
  nameJa: string;
  nameEn: string;
  retired: boolean;
};
export type CriterionProblem = "name-missing" | TypedTextRefusal;
type ReadCriterion =
  | { ok: true; criterion: CriterionInput }
  | { ok: false; typed: TypedCriterion; problem: CriterionProblem };

/** Both names are asked for: a criterion is printed in either language, on one line. */
export function readCriterion(posted: FormData): ReadCriterion | null {
  const decision = DECISIONS.find((one) => one === textOf(posted, "decision"));
  if (decision === undefined) return null;
  const typed = {
    ...{ code: textOf(posted, "code"), decision, retired: textOf(posted, "retired") === "yes" },
    ...{ nameJa: textOf(posted, "name_ja"), nameEn: textOf(posted, "name_en") },
  };
  const { code, retired } = typed;
  const ja = cleanText(onOneLine(typed.nameJa), { max: LINE });
  const en = cleanText(onOneLine(typed.nameEn), { max: LINE });
  if (!ja.ok) return { ok: false, typed, problem: ja.reason };
  if (!en.ok) return { ok: false, typed, problem: en.reason };
  if (ja.value === "" || en.value === "") return { ok: false, typed, problem: "name-missing" };
  const name = { ja: ja.value, en: en.value };
  return { ok: true, criterion: { code: code === "" ? null : code, decision, name, retired } };
}

const onOneLine = (name: string) => name.replaceAll(/\s*[\r\n]+\s*/g, " ");

/** All that the address asks for, or the ticked ones. */
export function readTickedEvents(posted: FormData): { all: boolean; ids: number[] } {
  const ids = posted.getAll("event").flatMap((value) => idOf(String(value)) ?? []);
  return { all: textOf(posted, "which") === "all", ids: [...new Set(ids)] };
}

/** An instant that no page has sent is answered with 400. */
export function readUndoneAt(posted: FormData): Date {
  const at = idOf(textOf(posted, "at"));
  if (at === null) throw new Response("Undo what?", { status: 400 });
  return new Date(at);
}
