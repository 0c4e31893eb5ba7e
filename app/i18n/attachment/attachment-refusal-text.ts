/** Why a file is not attached, or something said of one is not taken. */
import {
  CAPTION,
  MAX_AT_ONCE,
  MAX_ATTACHMENT_BYTES,
  MAX_ATTACHMENTS,
  MAX_PIXELS,
} from "~/domain/attachment/attachment-limits";
import type { FileRefusal } from "~/domain/attachment/attachment-refusal";
import { LINE } from "~/domain/value/limits";
import { groupDigits } from "~/domain/value/whole-number";
import type { Text } from "../text";

type Refusal =
  | FileRefusal
  | "too-many-at-once"
  | "not-your-event"
  | "event-withdrawn"
  | "removed"
  | "changed-meanwhile"
  | "published-without-consent"
  | "unknown"
  | "too-long"
  | "unreadable";

const MB = MAX_ATTACHMENT_BYTES / 1_048_576;
const MILLIONS = MAX_PIXELS / 1_000_000;
const KINDS_JA = "JPEG・PNG・WebP・PDF・Word（.docx）・Excel（.xlsx）";
const KINDS_EN = "JPEG, PNG, WebP, PDF, Word (.docx) or Excel (.xlsx)";

const ja: Record<Refusal, string> = {
  empty: "ファイルが空です（0バイト）。内容を確認して、選び直してください。",
  "too-large": `ファイルが大きすぎます（上限${MB}MB）。小さくしてから、選び直してください。`,
  "too-many": `1つの取組に添付できるのは${MAX_ATTACHMENTS}件までです。不要なものを削除してから追加してください。`,
  "too-many-at-once": `一度に追加できるのは${MAX_AT_ONCE}件までです。残りは、もう一度選んで追加してください。`,
  "broken-off": "送信が途中で切れました。もう一度送信してください。",
  "not-received": "ファイルを受け取れませんでした。もう一度送信してください。",
  "disk-full":
    "サーバーのディスクがいっぱいのため、保存できません。管理者に連絡してください。このファイルは追加されていません。",
  "unknown-kind": `追加できる種類のファイルではありません。${KINDS_JA}のいずれかにしてください。`,
  heic: "HEIC・HEIF・AVIF形式の写真は追加できません。JPEGで書き出してください（iPhoneでは、設定＞カメラ＞フォーマットで「互換性優先」を選ぶとJPEGで撮影されます）。",
  gif: "GIF形式の画像は追加できません。PNGかJPEGで保存し直してください。",
  "old-office":
    "旧形式のWord・Excelのファイルは追加できません。.docxか.xlsxで保存し直してください。",
  "name-contradicts":
    "ファイル名の拡張子と内容が違います（例：.pdfという名前のPNG画像）。正しい拡張子にするか、元のファイルを選んでください。",
  animated: "動く画像は追加できません。静止画にして保存し直してください。",
  "broken-picture": "画像が壊れているか、途中で切れています。元の画像を開けるか確認してください。",
  "too-many-pixels": `画像の画素数が多すぎます（上限${groupDigits(MILLIONS * 100)}万画素）。縮小してから、選び直してください。`,
  "broken-paper":
    "ファイルが壊れているか、途中で切れています。元のファイルを開けるか確認してください。",
  macros: "マクロを含むファイルは追加できません。マクロのない形式で保存し直してください。",
  encrypted: "パスワードで保護されたファイルは追加できません。保護を解除して保存し直してください。",
  "no-picture-library":
    "このサーバーでは画像を処理できないため、写真を追加できません。管理者に連絡してください。PDF・Word・Excelは追加できます。",
  "already-attached": "同じファイルが、すでにこの取組に添付されています。",
  "not-your-event": "この取組には、添付や変更の権限がありません。",
  "event-withdrawn": "取り下げた取組には、追加や変更ができません。",
  removed: "このファイルは削除されています。元に戻してから変更してください。",
  "changed-meanwhile":
    "編集している間に、別の利用者がこのファイルの説明を変更しました。下の入力内容は保存されていません。今の内容を確認し、必要なら保存し直してください。",
  "published-without-consent":
    "公表してよいとするには、写っている人の同意が「同意あり」か「特定できる人は写っていない」でなければなりません。",
  unknown: "選択肢から選んでください。",
  "too-long": `長すぎます。説明は${CAPTION}字、撮影者・提供元は${LINE}字までです。`,
  unreadable: "制御文字など、使えない文字が含まれています。入力し直してください。",
};

const en: typeof ja = {
  empty: "The file is empty (0 bytes). Check it and choose it again.",
  "too-large": `The file is too large (at most ${MB} MB). Make it smaller and choose it again.`,
  "too-many": `An event takes at most ${MAX_ATTACHMENTS} files. Remove what is not needed first.`,
  "too-many-at-once": `At most ${MAX_AT_ONCE} files can be added at once. Choose the rest again.`,
  "broken-off": "It broke off while it was sent. Send it again.",
  "not-received": "The file did not arrive. Send it again.",
  "disk-full":
    "The server's disk is full. Please tell your administrator. This file has not been added.",
  "unknown-kind": `This is not a kind of file that can be added. Use ${KINDS_EN}.`,
  heic: "HEIC, HEIF and AVIF pictures cannot be added. Export it as JPEG (on an iPhone: Settings > Camera > Formats > Most Compatible).",
  gif: "GIF pictures cannot be added. Save it as PNG or JPEG.",
  "old-office":
    "Word and Excel files of the old format cannot be added. Save it as .docx or .xlsx.",
  "name-contradicts":
    "The ending of the file's name is not what is in it (such as a PNG picture named .pdf). Give it the right ending, or choose the original file.",
  animated: "Moving pictures cannot be added. Save it as a still picture.",
  "broken-picture": "The picture is damaged or cut off. Check that the original opens.",
  "too-many-pixels": `The picture has too many pixels (at most ${MILLIONS} million). Make it smaller and choose it again.`,
  "broken-paper": "The file is damaged or cut off. Check that the original opens.",
  macros: "Files with macros cannot be added. Save it in a format without macros.",
  encrypted: "Files protected by a password cannot be added. Save it without protection.",
  "no-picture-library":
    "This server cannot process pictures, so photos cannot be added. Please tell your administrator. PDF, Word and Excel files can be added.",
  "already-attached": "The same file is already attached to this event.",
  "not-your-event": "You may not attach or change files at this event.",
  "event-withdrawn": "Nothing can be added to or changed at a withdrawn event.",
  removed: "This file has been removed. Bring it back before changing it.",
  "changed-meanwhile":
    "Somebody else changed what is said of this file while you were editing. What you typed below is not saved. Check what is there now, and save again if needed.",
  "published-without-consent":
    "Only a file with consent given, or in which nobody can be recognized, may be published.",
  unknown: "Choose one of the options.",
  "too-long": `Too long. A caption takes ${CAPTION} characters, a credit ${LINE}.`,
  unreadable: "It contains characters that cannot be used. Please type it again.",
};

export const attachmentRefusalText: Text<typeof ja> = { ja, en };
