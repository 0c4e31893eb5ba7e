/** Boxes of a form by their names (occurrences[0].first) as a tree, and what is in the tree at a name. */
import type { TypedEvent, TypedOccurrence } from "./typed-event";
import { typedEventLike } from "./typed-event-from";

/** Lists that grow, by the name of the list: partners, occurrences, occurrences[0].reach. */
export type ListEdit =
  | { type: "insert"; list: string; entry: unknown }
  | { type: "remove"; list: string; index: number }
  | { type: "reorder"; list: string; from: number; to: number };

/** Read by the shape of what the form held at first: the browser need not know what boxes there are. */
export function typedEventOfBoxes(
  boxes: Iterable<[string, unknown]>,
  shape: TypedEvent,
  blank: TypedOccurrence,
): TypedEvent {
  return typedEventLike(treeOfBoxes(boxes), shape, blank);
}

/** The boxes of any form as a tree. */
export function treeOfBoxes(boxes: Iterable<[string, unknown]>): unknown {
  const root = emptyFor("");
  for (const [name, value] of boxes) put(root, pathOf(name), value);
  return root;
}

/** What the tree holds at a name; undefined where there is nothing. */
export function boxAt(tree: unknown, name: string): unknown {
  return pathOf(name).reduce<unknown>(
    (branch, part) => (isBranch(branch) ? branch[part] : undefined),
    tree,
  );
}

/** The tree with one list changed. */
export function withListEdit<Tree>(tree: Tree, edit: ListEdit): Tree {
  const copy = structuredClone(tree);
  const list = boxAt(copy, edit.list);
  if (Array.isArray(list)) editList(list, edit, edit.type === "insert" ? edit.entry : undefined);
  return copy;
}

/** Changes a list in place; `entry` is what is inserted. */
export function editList(list: unknown[], edit: ListEdit, entry: unknown): void {
  if (edit.type === "insert") list.push(entry);
  else if (edit.type === "remove") list.splice(edit.index, 1);
  else list.splice(edit.to, 0, ...list.splice(edit.from, 1));
}

type Branch = Record<string | number, unknown>;

function pathOf(name: string): (string | number)[] {
  return [...name.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, key, index]) => key ?? Number(index));
}

/** A second box of one name makes a list of both. */
function put(root: Branch, path: (string | number)[], value: unknown): void {
  const last = path.at(-1);
  if (last === undefined) return;
  let branch = root;
  for (const [at, part] of path.slice(0, -1).entries()) {
    const next = branch[part];
    const grown = fits(next, path[at + 1]) ? next : emptyFor(path[at + 1]);
    branch[part] = grown;
    branch = grown;
  }
  const former = branch[last];
  branch[last] =
    former === undefined ? value : Array.isArray(former) ? [...former, value] : [former, value];
}

/** A list holds entries only, and a branch what is put into it: names are anybody's, `__proto__` and `length` too. */
function fits(branch: unknown, part: string | number | undefined): branch is Branch {
  return isBranch(branch) && Array.isArray(branch) === (typeof part === "number");
}

function emptyFor(part: string | number | undefined): Branch {
  const empty: unknown = typeof part === "number" ? [] : Object.create(null);
  return isBranch(empty) ? empty : {};
}

function isBranch(value: unknown): value is Branch {
  return typeof value === "object" && value !== null;
}
