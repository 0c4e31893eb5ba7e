/**
 * Submit buttons that edit a list: what a page writes into one, and the server reads out of it where no script
 * caught the press.
 */
import type { ListEdit } from "./typed-boxes";

export const LIST_BUTTON = "listEdit";

export function listButton(edit: ListEdit): { name: string; value: string } {
  return { name: LIST_BUTTON, value: JSON.stringify(edit) };
}

/** Null for what `listButton` does not write. Whether a form has such a list is the form's to say. */
export function listEditOf(value: unknown): ListEdit | null {
  const { type, list, entry, index, from, to } = recordOf(value);
  if (typeof list !== "string") return null;
  if (type === "insert") return { type, list, entry };
  if (type === "remove" && isIndex(index)) return { type, list, index };
  if (type === "reorder" && isIndex(from) && isIndex(to)) return { type, list, from, to };
  return null;
}

function recordOf(value: unknown): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(String(value));
    return typeof read === "object" && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}

function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
