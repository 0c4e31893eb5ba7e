/** What a program says of a file that it sends, in the address. Nothing that is not understood is ignored. */
import { refuseContradictions } from "~/domain/filter/filter-refusal";
import { refuseStrangers } from "~/domain/filter/parameters";
import type { QuestionRefusal } from "~/domain/report-question";
import { cleanText } from "~/domain/value/typed-text";
import { IMPORT_KINDS, type ImportKind } from "./import/import-kind";
import { ROW_OUTCOMES, type RowOutcome } from "./import/import-state";

export type ImportReason = "kind-missing" | "not-japanese" | "not-a-source" | "not-a-row";
export type ImportParameterRefusal = { field: string; value: string; reason: ImportReason };
type Refusals = (QuestionRefusal | ImportParameterRefusal)[];

export const LONGEST_SOURCE = 100;

export type ImportRequest = { kind: ImportKind; source: string | null; onlyJapanese: boolean };

export function parseImportRequest(
  params: URLSearchParams,
): ({ ok: true } & ImportRequest) | { ok: false; refusals: Refusals } {
  const refusals: Refusals = [
    ...refuseStrangers(params, ["kind", "source", "filter"]),
    ...refuseContradictions(params),
  ];
  const refuse = (field: string, reason: ImportReason) =>
    refusals.push({ field, value: (params.get(field) ?? "").slice(0, 40), reason });
  const kind = IMPORT_KINDS.find((known) => known === params.get("kind"));
  if (kind === undefined) refuse("kind", "kind-missing");
  const filter = params.get("filter");
  if (filter !== null && filter !== "japanese") refuse("filter", "not-japanese");
  const typed = params.get("source");
  const source = typed === null ? null : cleanText(typed, { max: LONGEST_SOURCE });
  if (source !== null && (!source.ok || source.value === "")) refuse("source", "not-a-source");
  if (kind === undefined || refusals.length > 0) return { ok: false, refusals };
  return {
    ...{ ok: true, kind, onlyJapanese: filter === "japanese" },
    source: source?.ok ? source.value : null,
  };
}

export type RowsQuestion = {
  outcome: RowOutcome | null;
  left: boolean;
  after: number;
  limit: number;
};
export const MOST_IMPORT_ROWS = 200;
const DEFAULT_ROWS = 50;

/** Which rows of an import are asked for: those behind one count, after a row. */
export function parseRowsQuestion(
  params: URLSearchParams,
): ({ ok: true } & RowsQuestion) | { ok: false; refusals: Refusals } {
  const refusals: Refusals = [
    ...refuseStrangers(params, ["outcome", "after", "limit"]),
    ...refuseContradictions(params),
  ];
  const asked = params.get("outcome");
  const outcome = ROW_OUTCOMES.find((known) => known === asked) ?? null;
  const left = asked === "left";
  if (asked !== null && asked !== "" && outcome === null && !left)
    refusals.push({ field: "outcome", value: asked.slice(0, 40), reason: "unknown" });
  const numberOf = (field: string, standing: number, most: number) => {
    const text = params.get(field);
    if (text === null) return standing;
    const number = /^\d{1,9}$/.test(text) ? Number(text) : -1;
    if (number >= 0 && number <= most) return number;
    refusals.push({ field, value: text.slice(0, 40), reason: "not-a-row" });
    return standing;
  };
  const after = numberOf("after", 0, 999_999_999);
  const limit = Math.max(1, numberOf("limit", DEFAULT_ROWS, MOST_IMPORT_ROWS));
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, outcome, left, after, limit };
}
