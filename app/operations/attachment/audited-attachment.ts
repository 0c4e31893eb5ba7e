/** What the audit trail says of an attachment: its name, and what is said of it. */
import type { AttachmentDraft } from "~/domain/attachment/attachment";
import type { AuditRecord } from "~/domain/audit-entry";

export function auditedAttachment(of: { fileName: string; draft: AttachmentDraft }): AuditRecord {
  const { caption, credit, consent, mayBePublished } = of.draft;
  return { fileName: of.fileName, caption, credit, consent, mayBePublished };
}
