/** A table of targets as a form posts it: a chosen file, or text pasted into the box. */
import type { TargetFileRefusal } from "~/domain/targets/target-file-problem";
import { fileText } from "./file-text";
import { type KnownTargets, readTargetFile, type TargetRow } from "./target-file";

/** `text` is the table as it was read, to be mended in the box: what is longer is mended in its file. */
export type PostedTable =
  | { ok: true; text: string; entries: TargetRow[] }
  | { ok: false; text: string; refusals: TargetFileRefusal[] };

const LONGEST_GIVEN_BACK = 200_000;

export async function readPostedTable(form: FormData, known: KnownTargets): Promise<PostedTable> {
  const read = await postedText(form);
  if (!read.ok)
    return {
      ok: false,
      text: "",
      refusals: [{ row: null, column: null, value: "", reason: read.reason }],
    };
  const text = read.value.length > LONGEST_GIVEN_BACK ? "" : read.value;
  return { ...readTargetFile(read.value, known), text };
}

async function postedText(form: FormData) {
  const [file, text] = [form.get("file"), form.get("text")];
  if (file instanceof File && file.size > 0)
    return fileText(new Uint8Array(await file.arrayBuffer()));
  const bytes = new TextEncoder().encode(typeof text === "string" ? text.trim() : "");
  return fileText(bytes);
}
