/**
 * What a page asks for or sends over a line that may be gone: it waits and is sent again, where Remix would put an error
 * page in the place of the form. The form stays as it is, since the router is only still waiting for its answer.
 *
 * What was sent may have arrived although its answer did not. So a write carries a token that stays the same until it
 * is answered, also when its button is pressed again or the page is loaded anew, and the server answers a token once
 * (`app/server/answer-once.ts`).
 */
type Waiting = { what: (typeof KINDS)[number]; again: () => void };

const KINDS = ["write", "read", "links"] as const;
const UNANSWERED = "unanswered";
/** A line that comes back behind the machine's own is told by no event. */
const TRY_AGAIN_MS = 15_000;

const waiting = new Set<Waiting>();
const watchers = new Set<() => void>();
let epoch: string | null = null;
let said: string | null = null;

/** What waits: something to be written, only something to be read, only where links lead, or nothing. */
export function whatWaits(): Waiting["what"] | null {
  const all = [...waiting].map(({ what }) => what);
  return KINDS.find((kind) => all.includes(kind)) ?? null;
}

/** Why it waits, in the words of a server that has no room; null where the line is gone. */
export function whyItWaits(): string | null {
  return said;
}

export function watchLine(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

export function tryAgain(): void {
  for (const { again } of waiting) again();
}

/**
 * `send` for what Remix asks of the server: pages, writes, and in silence where links lead. What a page fetches by itself
 * passes through.
 */
export function waitingForLine(send: typeof fetch): typeof fetch {
  window.addEventListener("online", tryAgain);
  window.addEventListener("beforeunload", (event) => {
    if (whatWaits() === "write") event.preventDefault();
  });
  return async (url, init = {}) => {
    const what = url instanceof URL ? kindOf(url, init) : null;
    if (what === null) return await send(url, init);
    const headers = new Headers(init.headers);
    if (what === "write") headers.set("Idempotency-Key", tokenOf(`${url}`, init.body));
    for (;;) {
      try {
        const answer = await send(url, { ...init, headers });
        // A proxy that stands before a server that is gone answers in words of its own.
        if (answer.status > 501 && !answer.headers.has("X-Remix-Response")) throw answer;
        await answer.clone().arrayBuffer();
        if (what === "write") answered();
        return answer;
      } catch (trouble) {
        if (init.signal?.aborted) throw trouble;
        said = trouble instanceof Response && trouble.status === 507 ? await trouble.text() : null;
        await lineBack(what, init.signal);
      }
    }
  };
}

function kindOf({ pathname }: URL, { method = "GET" }: RequestInit): Waiting["what"] | null {
  if (pathname.endsWith(".data")) return method === "GET" ? "read" : "write";
  return pathname === "/__manifest" ? "links" : null;
}

/** Also over when nobody waits for the answer any more. */
function lineBack(what: Waiting["what"], signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve) => {
    const again = () => {
      window.clearTimeout(timer);
      waiting.delete(entry);
      for (const watcher of watchers) watcher();
      resolve();
    };
    const entry = { what, again };
    const timer = window.setTimeout(again, TRY_AGAIN_MS);
    signal?.addEventListener("abort", again, { once: true });
    waiting.add(entry);
    for (const watcher of watchers) watcher();
  });
}

/** The same for the same content until an answer came; files are never taken for the same. */
function tokenOf(url: string, body: BodyInit | null | undefined): string {
  epoch ??= quietly(() => sessionStorage.getItem(UNANSWERED)) ?? newEpoch();
  const kept = epoch;
  quietly(() => sessionStorage.setItem(UNANSWERED, kept));
  return body instanceof URLSearchParams ? `${kept}.${digest(`${url} ${body}`)}` : newEpoch();
}

function answered(): void {
  epoch = null;
  quietly(() => sessionStorage.removeItem(UNANSWERED));
}

/** `crypto.randomUUID` is not there without HTTPS. */
function newEpoch(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}

/** Two rounds of FNV over the text: it only has to tell apart what one tab sent since its last answer. */
function digest(text: string): string {
  let [one, two] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 16_777_619);
    two = Math.imul(two ^ text.charCodeAt(at), 1_540_483_477);
  }
  return `${one >>> 0}-${two >>> 0}`;
}

function quietly<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
