/** What is said of an attachment as it stands in the boxes of its form. */
import type { AttachmentDraft } from "./attachment";

export const ATTACHMENT_BOXES = ["captionJa", "captionEn", "credit", "consent", "publish"] as const;
export type AttachmentBox = (typeof ATTACHMENT_BOXES)[number];
export type TypedAttachment = Record<AttachmentBox, string>;
export type AttachmentProblem = "unknown" | "too-long" | "unreadable" | "published-without-consent";

export function typedAttachmentOf(draft: AttachmentDraft): TypedAttachment {
  return {
    captionJa: draft.caption.ja ?? "",
    captionEn: draft.caption.en ?? "",
    credit: draft.credit ?? "",
    consent: draft.consent,
    publish: draft.mayBePublished ? "on" : "",
  };
}
