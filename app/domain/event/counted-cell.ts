/**
 * Whether an event is counted as our own, in one cell of a file: `yes`, `no` or `pending`, and behind a colon by which
 * criterion, such as `no:name-only`. An empty cell says nothing. N13, P197
 */
import { COUNTED, type Counted } from "~/domain/counting/counted";
import {
  type CountingChoice,
  type Criterion,
  changesDecision,
  checkDecision,
} from "~/domain/counting/counting-decision";
import type { RowFinding } from "~/domain/import/row-reading";
import type { ChoiceReader } from "~/domain/value/named-choice";
import { fold } from "~/domain/value/search-text";
import { type Parsed, parsed, refuse } from "~/domain/value/verdict";
import type { ImportedEvent } from "./imported-event";

export type CountedGround = { criteria: readonly Criterion[]; readCriterion: ChoiceReader };

const WORDS: Record<Counted, readonly string[]> = {
  yes: ["計上", "計上する", "はい", "Counted", "Counted as our own"],
  no: ["計上外", "計上しない", "計上せず", "いいえ", "Not counted"],
  pending: ["判断待ち", "未定", "未判断", "Pending", "Awaiting a decision"],
};

export function readCountedCell(
  text: string,
  { criteria, readCriterion }: CountedGround,
): Parsed<CountingChoice, "unknown" | "criterion-unknown"> {
  const [head = "", ...rest] = text.normalize("NFKC").split(":");
  const counted = COUNTED.find((code) =>
    [code, ...WORDS[code]].some((word) => fold(word) === fold(head.trim())),
  );
  if (counted === undefined) return refuse("unknown");
  const named = rest.join(":").trim();
  if (named === "") return parsed({ counted, criterion: null });
  const read = readCriterion(named);
  const criterion = read.ok ? read.value : null;
  if (criterion === null) return refuse("criterion-unknown");
  // A criterion that is offered no more names what was decided by it.
  const verdict = checkDecision({ counted, criterion }, criteria, criterion);
  return verdict.ok ? parsed({ counted, criterion }) : refuse("criterion-unknown");
}

export const countedCell = ({ counted, criterion }: CountingChoice = UNDECIDED): string =>
  criterion === null ? counted : `${counted}:${criterion}`;

const UNDECIDED: CountingChoice = { counted: "pending", criterion: null };

/** Does the row decide otherwise than the register? */
export function decidesAnew(event: ImportedEvent, former: ImportedEvent | null): boolean {
  return (
    event.counted !== undefined && changesDecision(former?.counted ?? UNDECIDED, event.counted)
  );
}

/** Only who may decide says anything new, and "no" says by which criterion. */
export function checkCounted(
  event: ImportedEvent,
  former: ImportedEvent | null,
): RowFinding | null {
  if (!decidesAnew(event, former)) return null;
  const finding = (reason: string) => ({
    ...{ column: "counted", reason, value: countedCell(event.counted) },
  });
  if (!event.mayDecide) return finding("counting-not-yours");
  const isMissing = event.counted?.counted === "no" && event.counted.criterion === null;
  return isMissing ? finding("criterion-missing") : null;
}
