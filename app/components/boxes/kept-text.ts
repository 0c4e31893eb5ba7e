/**
 * Where this tab keeps what was typed and not saved yet. A full or forbidden storage keeps nothing and harms nothing.
 *
 * Each tab has its own, so that two new events in two tabs stay apart. What a closed tab leaves behind lies beside,
 * for the device: whoever opens the form next, if it is the same person, gets it back within a week.
 */
const PREFIX = "kept:";
const SAVED = "saved:";
const LEFT = "left:";
const LEFT_DAYS = 7;

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
  const kept =
    quietly(() => sessionStorage.getItem(PREFIX + name)) ?? quietly(() => leftText(name)?.text);
  quietly(() => localStorage.removeItem(LEFT + name));
  if (!kept) return null;
  const boxes: unknown = quietly(() => JSON.parse(kept));
  return Array.isArray(boxes) && boxes.every(isBox) ? boxes : null;
}

export function forgetKept(name: string): void {
  quietly(() => sessionStorage.removeItem(PREFIX + name));
}

/** The form that was sent last, of several that begin alike, such as new events from different templates. */
let sent = "";

export function noteSent(name: string): void {
  sent = name;
}

/** Forgets what was sent last and has been saved, if its name begins so. */
export function forgetSent(start: string): void {
  if (!sent.startsWith(start)) return;
  forgetKept(sent);
  sent = "";
}

const waiting = new Set<() => void>();

/** `keep` is called when the page is left or hidden, which may be the last that it hears. Answers how to end that. */
export function beforeLeaving(keep: () => void): () => void {
  waiting.add(keep);
  return () => waiting.delete(keep);
}

/** Asked once for each document: a tab that goes leaves what it kept, and takes it back if it lives on. */
export function keepBeyondTab(): void {
  const takeBack = () => {
    for (const name of keptNames()) quietly(() => localStorage.removeItem(LEFT + name));
  };
  const keepWaiting = () => {
    for (const keep of waiting) keep();
  };
  const leave = () => {
    keepWaiting();
    for (const name of keptNames()) quietly(() => leaveText(name));
  };
  takeBack();
  quietly(dropOld);
  window.addEventListener("pageshow", takeBack);
  window.addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", keepWaiting);
}

function keptNames(): string[] {
  const keys = quietly(() => Object.keys(sessionStorage)) ?? [];
  return keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
}

function leaveText(name: string): void {
  const text = sessionStorage.getItem(PREFIX + name);
  localStorage.setItem(
    LEFT + name,
    JSON.stringify({ text, until: Date.now() + LEFT_DAYS * 864e5 }),
  );
}

function leftText(name: string): { text: string; until: number } | null {
  return JSON.parse(localStorage.getItem(LEFT + name) ?? "null");
}

function dropOld(): void {
  for (const key of Object.keys(localStorage)) {
    if (!key.startsWith(LEFT)) continue;
    const left = quietly(() => leftText(key.slice(LEFT.length)));
    if (!left || left.until < Date.now()) localStorage.removeItem(key);
  }
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
