/** A photo or a paper that somebody brings: what it is by its content, a picture drawn anew; or why it is not taken. P190 */
import { type FileHandle, open } from "node:fs/promises";
import {
  type AttachmentKind,
  checkName,
  contentOf,
  HEAD_BYTES,
  isPicture,
  officeKind,
} from "~/domain/attachment/attachment-kind";
import { MAX_ATTACHMENT_BYTES } from "~/domain/attachment/attachment-limits";
import type { ContentRefusal } from "~/domain/attachment/attachment-refusal";
import { TableRefused } from "~/domain/import/table-refused";
import { type Parsed, parsed, refuse } from "~/domain/value/verdict";
import { zipParts } from "../workbook/zip-parts";
import { type RedrawnPicture, redrawnPicture } from "./redrawn-picture";

/** A paper stays as it was brought. */
export type BroughtAttachment = { kind: AttachmentKind; drawn: RedrawnPicture | null };
type Refusals = ContentRefusal | "empty" | "too-large";

/** The mark that a PDF ends with stands this near to its end. */
const TAIL_BYTES = 2_048;

export async function broughtAttachment(file: {
  path: string;
  name: string;
  bytes: number;
}): Promise<Parsed<BroughtAttachment, Refusals>> {
  if (file.bytes === 0) return refuse("empty");
  if (file.bytes > MAX_ATTACHMENT_BYTES) return refuse("too-large");
  const kind = await kindOf(file);
  if (!kind.ok) return kind;
  const named = checkName(file.name, kind.value);
  if (!named.ok) return named;
  if (!isPicture(kind.value)) return parsed({ kind: kind.value, drawn: null });
  const drawn = await redrawnPicture(file.path, kind.value);
  return drawn.ok ? parsed({ kind: kind.value, drawn: drawn.value }) : drawn;
}

async function kindOf({ path, bytes }: { path: string; bytes: number }) {
  const file = await open(path, "r");
  try {
    const content = contentOf(await readAt(file, 0, HEAD_BYTES));
    switch (content) {
      case "archive":
        return await archiveKind(path);
      case "pdf":
        return await checkPdf(file, bytes);
      case "unknown":
        return refuse("unknown-kind");
      case "heic":
      case "gif":
      case "old-office":
        return refuse(content);
      default:
        return parsed(content);
    }
  } finally {
    await file.close();
  }
}

async function checkPdf(file: FileHandle, bytes: number) {
  const tail = await readAt(file, Math.max(0, bytes - TAIL_BYTES), TAIL_BYTES);
  return tail.includes("%%EOF") ? parsed("pdf" as const) : refuse("broken-paper");
}

async function archiveKind(path: string): Promise<Parsed<"docx" | "xlsx", ContentRefusal>> {
  try {
    const zip = await zipParts(path);
    zip.close();
    const kind = officeKind(zip.names);
    return kind === null ? refuse("unknown-kind") : parsed(kind);
  } catch (error) {
    if (!(error instanceof TableRefused)) throw error;
    const { reason } = error.refusal;
    if (reason === "workbook-macros") return refuse("macros");
    return refuse(reason === "workbook-encrypted" ? "encrypted" : "broken-paper");
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
