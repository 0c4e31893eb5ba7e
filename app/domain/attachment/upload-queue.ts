/** Files on their way from a browser, each by itself: what is refused keeps none of the others back. */

export type UploadState = "waiting" | "sending" | "done" | "refused" | "cancelled";
export type Upload = {
  key: number;
  name: string;
  state: UploadState;
  /** How much of it is sent, from 0 to 1. */
  sent: number;
  /** Why it is refused. */
  words: string | null;
};

export type UploadChange =
  | { type: "add"; uploads: readonly { key: number; name: string; words: string | null }[] }
  | { type: "begin"; key: number }
  | { type: "progress"; key: number; sent: number }
  | { type: "end"; key: number; words: string | null }
  | { type: "cancel"; keys: readonly number[] }
  | { type: "retry"; key: number }
  | { type: "clear" };

export function changedUploads(uploads: readonly Upload[], change: UploadChange): Upload[] {
  switch (change.type) {
    case "add":
      return [...uploads, ...change.uploads.map(begun)];
    case "begin":
      return withOne(uploads, change.key, { state: "sending", sent: 0 });
    case "progress":
      return withOne(uploads, change.key, { sent: change.sent });
    case "end": {
      const { key, words } = change;
      return withOne(uploads, key, { state: words === null ? "done" : "refused", sent: 1, words });
    }
    case "cancel":
      return uploads.map((one) =>
        change.keys.includes(one.key) && isOpen(one) ? { ...one, state: "cancelled" } : one,
      );
    case "retry":
      return uploads.map((one) =>
        one.key === change.key && !isOpen(one)
          ? { ...one, state: "waiting", sent: 0, words: null }
          : one,
      );
    case "clear":
      return uploads.filter(isOpen);
  }
}

/** Waiting or under way. */
export function isOpen({ state }: Pick<Upload, "state">): boolean {
  return state === "waiting" || state === "sending";
}

/** Which is to begin now: the next in the order in which they were chosen, since in that order they are attached. P190 */
export function nextUpload(uploads: readonly Upload[]): number | null {
  if (uploads.some(({ state }) => state === "sending")) return null;
  return uploads.find(({ state }) => state === "waiting")?.key ?? null;
}

export function uploadSums(uploads: readonly Upload[]) {
  const count = (state: UploadState) => uploads.filter((one) => one.state === state).length;
  const all = uploads.length - count("cancelled");
  const ended = count("done") + count("refused");
  return {
    all,
    ended,
    added: count("done"),
    refused: count("refused"),
    isBusy: uploads.some(isOpen),
  };
}

type Added = { key: number; name: string; words: string | null };

/** What a browser can tell by itself is refused before it is sent. */
function begun({ key, name, words }: Added): Upload {
  return { key, name, words, state: words === null ? "waiting" : "refused", sent: 0 };
}

function withOne(uploads: readonly Upload[], key: number, change: Partial<Upload>): Upload[] {
  return uploads.map((one) =>
    one.key === key && one.state !== "cancelled" ? { ...one, ...change } : one,
  );
}
