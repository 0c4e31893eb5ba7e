/** Where this tab keeps what was typed and not saved yet. A full or forbidden storage keeps nothing and harms nothing. */
const PREFIX = "kept:";

export function keepText(name: string, form: HTMLFormElement): void {
  const boxes = [...new FormData(form)].filter(
    ([box, value]) => typeof value === "string" && !box.startsWith("__"),
  );
  quietly(() => sessionStorage.setItem(PREFIX + name, JSON.stringify(boxes)));
}

export function keptText(name: string): [string, string][] | null {
  const kept = quietly(() => sessionStorage.getItem(PREFIX + name));
  if (!kept) return null;
  const boxes: unknown = quietly(() => JSON.parse(kept));
  return Array.isArray(boxes) && boxes.every(isBox) ? boxes : null;
}

export function forgetKept(name: string): void {
  quietly(() => sessionStorage.removeItem(PREFIX + name));
}

function isBox(box: unknown): box is [string, string] {
  return Array.isArray(box) && typeof box[0] === "string" && typeof box[1] === "string";
}

function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
