/** What the audit trail says of a good example. */
import type { AuditRecord } from "~/domain/audit-entry";
import type { ExampleDraft } from "~/domain/example/example";

export function auditedExample({ title, words, people, press, photos }: ExampleDraft): AuditRecord {
  return { title, ...words, people, press, photos };
}
