/**
 * What an audit entry changed, field by field.
 *
 * `before` and `after` are whatever an operation recorded. Items of a list that have an id are compared
 * with their former selves, so that a stop put in front does not make every later stop look changed. A day is one
 * value, written as its box writes it; what a new thing is not, is not said.
 */
import type { RoughDay } from "~/domain/day/calendar-date";
import { roughDayText } from "~/domain/day/rough-day";

export type Leaf = string | number | boolean | null;
export type Change = {
  /** Names of fields; a number is a place in a list, from 1. */
  path: (string | number)[];
  /** Absent: there was nothing. */
  before?: Leaf | Leaf[];
  after?: Leaf | Leaf[];
};

export function listChanges(before: unknown, after: unknown): Change[] {
  return compare([], before ?? undefined, after ?? undefined);
}

function compare(path: Change["path"], before: unknown, after: unknown): Change[] {
  if (hasParts(before) || hasParts(after)) {
    return pairParts(before, after).flatMap((part) =>
      compare([...path, part.name], part.before, part.after),
    );
  }
  const was = leafOf(before);
  const is = leafOf(after);
  if (isNothing(was) && (isNothing(is) || is === false)) return [];
  if (JSON.stringify(was) === JSON.stringify(is) || isSameSet(path, was, is)) return [];
  return [
    {
      path,
      ...(was === undefined ? {} : { before: was }),
      ...(is === undefined ? {} : { after: is }),
    },
  ];
}

type Part = { name: string | number; before: unknown; after: unknown };

function pairParts(before: unknown, after: unknown): Part[] {
  if (Array.isArray(before) || Array.isArray(after)) {
    return pairItems(Array.isArray(before) ? before : [], Array.isArray(after) ? after : []);
  }
  const was = isRecord(before) ? before : {};
  const is = isRecord(after) ? after : {};
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (name) => name !== "id",
  );
  return names.map((name) => ({ name, before: was[name], after: is[name] }));
}

function pairItems(before: readonly unknown[], after: readonly unknown[]): Part[] {
  const known = before.every((item) => idOf(item) !== null);
  if (!known) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, at) => ({
      name: at + 1,
      before: before[at],
      after: after[at],
    }));
  }
  const left = new Map(before.map((item, at) => [idOf(item), { item, at }]));
  const parts: Part[] = after.map((item, at) => {
    const former = left.get(idOf(item));
    if (former !== undefined) left.delete(idOf(item));
    return { name: at + 1, before: former?.item, after: item };
  });
  return [
    ...parts,
    ...[...left.values()].map(({ item, at }) => ({ name: at + 1, before: item, after: undefined })),
  ];
}

function idOf(item: unknown): number | string | null {
  const id = isRecord(item) ? item.id : null;
  return typeof id === "number" || typeof id === "string" ? id : null;
}

/** Records, and lists of them; a list of plain values is one leaf, and so is a day with its precision. */
function hasParts(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((item) => isRecord(item) || Array.isArray(item));
  return isRecord(value) && !isRoughDay(value);
}

function isRoughDay(value: unknown): value is RoughDay {
  if (!isRecord(value) || Object.keys(value).length !== 3) return false;
  const { precision, from, to } = value;
  return [precision, from, to].every((part) => typeof part === "string");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function leafOf(value: unknown): Leaf | Leaf[] | undefined {
  if (Array.isArray(value)) return value.map((item) => (isLeaf(item) ? item : String(item)));
  if (value === undefined) return undefined;
  if (isRoughDay(value)) return roughDayText(value);
  return isLeaf(value) ? value : String(value);
}

function isLeaf(value: unknown): value is Leaf {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}

/** Lists without an order of their own: the same in another order is no change. */
const SETS: readonly unknown[] = ["tags", "coOrganisers", "organisers", "states", "carries"];

function isSameSet(path: Change["path"], was?: Leaf | Leaf[], is?: Leaf | Leaf[]): boolean {
  if (!SETS.includes(path.at(-1)) || !Array.isArray(was) || !Array.isArray(is)) return false;
  return JSON.stringify(was.toSorted()) === JSON.stringify(is.toSorted());
}

/** Not recorded, empty and "none" read the same to a person. */
function isNothing(leaf: Leaf | Leaf[] | undefined): boolean {
  return (
    leaf === undefined || leaf === null || leaf === "" || (Array.isArray(leaf) && leaf.length === 0)
  );
}
