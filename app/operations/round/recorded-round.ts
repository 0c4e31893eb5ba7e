/** A round as it is stored, and as the audit trail records it. */
import type { AuditRecord } from "~/domain/audit-entry";
import type { RoundDraft } from "~/domain/round/round-draft";

export function roundColumns({ title, period, deadline, asks, note }: RoundDraft) {
  return {
    ...{ titleJa: title.ja, titleEn: title.en, from: period.from, to: period.to },
    ...{ deadline, asks: [...asks], note },
  };
}

export function recordedRound({ period, addressees, ...draft }: RoundDraft): AuditRecord {
  const { title, deadline, asks, note } = draft;
  return {
    ...{ title, firstDay: period.from, lastDay: period.to, deadline, asks, note },
    organisers: addressees,
  };
}
