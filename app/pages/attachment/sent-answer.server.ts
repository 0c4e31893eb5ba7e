/** How a file that was not attached is answered: the status for each reason, and the reasons of the way here. */
import type { FileRefusal } from "~/domain/attachment/attachment-refusal";
import type { ReceivedRefusal } from "~/http/file-sink.server";
import type { attachmentRefusalText } from "~/i18n/attachment/attachment-refusal-text";

export type AttachmentReason = keyof (typeof attachmentRefusalText)["ja"];

const STATUS: Partial<Record<AttachmentReason, number>> = {
  "too-large": 413,
  "disk-full": 507,
  "no-picture-library": 503,
  "not-your-event": 403,
  "event-withdrawn": 409,
  "already-attached": 409,
  "too-many": 409,
};

/** 422: it came whole, and is not what is taken. */
export function statusOf(reason: AttachmentReason): number {
  return STATUS[reason] ?? 422;
}

const RECEIVING: Record<ReceivedRefusal, FileRefusal> = {
  "too-large": "too-large",
  "too-many-fields": "not-received",
  "broken-off": "broken-off",
  malformed: "not-received",
  "no-file": "empty",
  "several-files": "not-received",
  "empty-file": "empty",
  "not-stored": "disk-full",
};

export function receivingRefusal(reason: ReceivedRefusal): FileRefusal {
  return RECEIVING[reason];
}
