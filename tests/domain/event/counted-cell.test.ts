/** Counting as our own in a cell of a file, by the example of docs/rules.md. P197 */
import { expect, test } from "vitest";
import {
  checkCounted,
  countedCell,
  decidesAnew,
  readCountedCell,
} from "~/domain/event/counted-cell";
import type { ImportedEvent } from "~/domain/event/imported-event";
import { choiceReader } from "~/domain/value/named-choice";
import { checkExample } from "../../support/rule-examples";

const CRITERIA = [
  { code: "organised", decision: "yes", retired: false, names: ["主催又は共催したもの"] },
  { code: "name-only", decision: "no", retired: false, names: ["後援名義のみのもの"] },
  { code: "once", decision: "no", retired: true, names: ["以前の基準"] },
] as const;
const GROUND = {
  criteria: CRITERIA,
  readCriterion: choiceReader(CRITERIA.map(({ code, names }) => ({ key: code, names }))),
};

function stored(cell: string): ImportedEvent | null {
  const read = readCountedCell(cell, GROUND);
  return read.ok ? { counted: read.value } : null;
}

function readingOf(cell: string, former: ImportedEvent | null, mayDecide: boolean): string {
  if (cell === "-") return "stays";
  const read = readCountedCell(cell, GROUND);
  if (!read.ok) return read.reason;
  const event = { counted: read.value, mayDecide };
  if (!decidesAnew(event, former)) return "stays";
  return checkCounted(event, former)?.reason ?? countedCell(read.value);
}

test("P197 what a cell decides", () => {
  checkExample("P197", ["who", "stands", "cell"], ["reading"], ({ who, stands, cell }) => {
    const former = stands === "-" ? null : stored(stands);
    return { reading: readingOf(cell, former, who === "secretariat") };
  });
});

test("what a cell of ours says is read as it stands, by a criterion that is offered no more, too", () => {
  for (const cell of ["yes", "no", "pending", "yes:organised", "no:name-only", "no:once"])
    expect(countedCell(stored(cell)?.counted)).toBe(cell);
  // "All" and a colon with nothing behind it name no criterion.
  expect(readCountedCell("no:全て", GROUND).ok).toBe(false);
  expect(countedCell(stored("yes:")?.counted)).toBe("yes");
});
