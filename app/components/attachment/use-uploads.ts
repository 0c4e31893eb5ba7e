/** Sends files one after another and tells how far each of them is. */
import { useRevalidator } from "@remix-run/react";
import { useEffect, useReducer, useRef } from "react";
import { MAX_AT_ONCE, MAX_ATTACHMENT_BYTES } from "~/domain/attachment/attachment-limits";
import { changedUploads, nextUpload, uploadSums } from "~/domain/attachment/upload-queue";
import { attachmentRefusalText } from "~/i18n/attachment/attachment-refusal-text";
import { uploadText } from "~/i18n/attachment/upload-text";
import { useText } from "~/i18n/use-text";

export type Uploads = ReturnType<typeof useUploads>;

/** `said`: what is said of the files that are sent from now on, as a query. */
export function useUploads(eventId: number, said: () => string) {
  const t = useText(uploadText);
  const refusals = useText(attachmentRefusalText);
  const [uploads, change] = useReducer(changedUploads, []);
  const files = useRef(new Map<number, { file: File; request: XMLHttpRequest | null }>());
  const lastKey = useRef(0);
  const { revalidate } = useRevalidator();
  const { isBusy, added } = uploadSums(uploads);

  const send = (key: number) => {
    const held = files.current.get(key);
    if (held === undefined) return;
    change({ type: "begin", key });
    const request = new XMLHttpRequest();
    held.request = request;
    request.upload.onprogress = ({ loaded, total }) =>
      change({ type: "progress", key, sent: total === 0 ? 0 : loaded / total });
    request.onload = () =>
      change({ type: "end", key, words: wordsOf(request, t.signedOut, refusals["not-received"]) });
    request.onerror = () => change({ type: "end", key, words: t.offline });
    request.open("POST", `/events/${eventId}/attachments/send?${said()}`);
    request.setRequestHeader(
      "X-File-Name",
      encodeURIComponent(held.file.name.replace(/\p{Cs}/gu, "_")),
    );
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.send(held.file);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: with every change of the queue
  useEffect(() => {
    const key = nextUpload(uploads);
    if (key !== null) send(key);
  }, [uploads]);
  // The list of the page below grows with what is added.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever all is sent
  useEffect(() => {
    if (!isBusy && added > 0) revalidate();
  }, [isBusy, added]);
  useEffect(() => {
    if (!isBusy) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isBusy]);

  return {
    uploads,
    add(chosen: Iterable<File>) {
      const begun = [...chosen].map((file, at) => {
        lastKey.current += 1;
        const key = lastKey.current;
        files.current.set(key, { file, request: null });
        const words = at >= MAX_AT_ONCE ? refusals["too-many-at-once"] : ownRefusal(file, refusals);
        return { key, name: file.name, words };
      });
      change({ type: "add", uploads: begun });
    },
    cancel(keys: readonly number[]) {
      change({ type: "cancel", keys });
      for (const key of keys) files.current.get(key)?.request?.abort();
    },
    retry: (key: number) => change({ type: "retry", key }),
    clear: () => change({ type: "clear" }),
  };
}

/** What need not be sent to be refused. */
function ownRefusal(file: File, words: (typeof attachmentRefusalText)["ja"]): string | null {
  if (file.size === 0) return words.empty;
  return file.size > MAX_ATTACHMENT_BYTES ? words["too-large"] : null;
}

/** Null: it is attached. A sign-in that has ended answers with a page. */
function wordsOf(request: XMLHttpRequest, signedOut: string, unknown: string): string | null {
  try {
    const answer = JSON.parse(request.responseText) as { ok?: boolean; words?: string };
    return answer.ok === true ? null : (answer.words ?? unknown);
  } catch {
    return request.responseURL.includes("/sign-in") ? signedOut : unknown;
  }
}
