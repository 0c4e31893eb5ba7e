/** Where this tab keeps what was typed and not saved yet. A full or forbidden storage keeps nothing and harms nothing. */
const PREFIX = "kept:";

const SAVED = "saved:";

/** What the boxes of a form hold. Never a password: it would lie readable in the tab. */
export function boxesOf(form: HTMLFormElement): [string, string][] {
  const secret = new Set(
    [...form.querySelectorAll<HTMLInputElement>("input[type=password]")].map(({ name }) => name),
  );
  return [...new FormData(form)].flatMap(([box, value]): [string, string][] =>
    typeof value === "string" && !box.startsWith("__") && !secret.has(box) ? [[box, value]] : [],
  );
}

export function keepText(name: string, boxes: [string, string][]): void {
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

/**
 * Forgets what was kept once for each save, which `saved` names: what is typed on the page that tells of the save
 * is kept anew, and that page may be opened again.
 */
export function forgetSaved(name: string, saved: string): void {
  quietly(() => {
    if (sessionStorage.getItem(SAVED + name) === saved) return;
    sessionStorage.setItem(SAVED + name, saved);
    forgetKept(name);
  });
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
