/** What a file is by what is in it, whatever it is called. P190 */
import { ALLOWED, refuse, type Verdict } from "../value/verdict";

export const PICTURE_KINDS = ["jpeg", "png", "webp"] as const;
export const PAPER_KINDS = ["pdf", "docx", "xlsx"] as const;
export const ATTACHMENT_KINDS = [...PICTURE_KINDS, ...PAPER_KINDS] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** Beside the kinds: an archive, which its parts tell apart, and what people bring by mistake. */
export type Content = PictureKind | "pdf" | "archive" | "heic" | "gif" | "old-office" | "unknown";

/** So many bytes of its beginning tell what a file is. */
export const HEAD_BYTES = 1_024;

export function isPicture(kind: AttachmentKind): kind is PictureKind {
  return PICTURE_KINDS.some((picture) => picture === kind);
}

export function contentOf(head: Uint8Array): Content {
  if (begins(head, [0xff, 0xd8, 0xff])) return "jpeg";
  if (begins(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return "png";
  if (text(head, 0, 4) === "RIFF" && text(head, 8, 12) === "WEBP") return "webp";
  if (text(head, 0, 5) === "%PDF-") return "pdf";
  if (begins(head, [0x50, 0x4b, 0x03, 0x04])) return "archive";
  if (text(head, 4, 8) === "ftyp" && /^(hei|hev|mif1|msf1|avi)/.test(text(head, 8, 12)))
    return "heic";
  if (/^GIF8[79]a/.test(text(head, 0, 6))) return "gif";
  if (begins(head, [0xd0, 0xcf, 0x11, 0xe0])) return "old-office";
  return "unknown";
}

/** An archive by the names of its parts: a document, a workbook, or neither. */
export function officeKind(parts: ReadonlySet<string>): "docx" | "xlsx" | null {
  if (!parts.has("[Content_Types].xml")) return null;
  if (parts.has("word/document.xml")) return "docx";
  return parts.has("xl/workbook.xml") ? "xlsx" : null;
}

const ENDINGS: Record<string, AttachmentKind> = {
  ...{ jpg: "jpeg", jpeg: "jpeg", jpe: "jpeg", png: "png", webp: "webp" },
  ...{ pdf: "pdf", docx: "docx", xlsx: "xlsx" },
};

/** What a name says that its file is: null where it says nothing, or nothing of ours. */
function kindOfName(name: string): AttachmentKind | null {
  return ENDINGS[/\.([^.]+)$/.exec(name.normalize("NFKC"))?.[1]?.toLowerCase() ?? ""] ?? null;
}

/** A name that says something else than what is in its file is a mistake, or a trap. */
export function checkName(name: string, kind: AttachmentKind): Verdict<"name-contradicts"> {
  const named = kindOfName(name);
  return named === null || named === kind ? ALLOWED : refuse("name-contradicts");
}

/** What a file is saved as: its own name, with the ending of what it is. */
export function savedName(name: string, kind: AttachmentKind): string {
  const stem = kindOfName(name) === null ? name : name.replace(/\.[^.]+$/, "");
  return `${stem}.${kind === "jpeg" ? "jpg" : kind}`;
}

function begins(head: Uint8Array, signs: readonly number[]): boolean {
  return signs.every((sign, at) => head[at] === sign);
}

function text(head: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...head.subarray(from, to));
}
