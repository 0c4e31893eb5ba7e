/** Where messages were placed, and as what they were said there. P203 */
import { and, desc, eq, gte } from "drizzle-orm";
import type { BoundFigure } from "~/domain/message/bound-figure";
import type { PaperKind } from "~/domain/message/message-use";
import type { Edition } from "~/domain/value/edition";
import type { Language } from "~/domain/value/language";
import type { Handle } from "../../client";
import { messageUses } from "../../schema/messages";
import { users } from "../../schema/people";

export type NewUse = {
  messageId: number;
  paper: PaperKind;
  subject: string;
  language: Language;
  edition: Edition;
  said: string;
  wording: string;
  figures: readonly BoundFigure[];
};
export type StoredUse = Omit<NewUse, "figures"> & {
  id: number;
  figures: BoundFigure[];
  at: Date;
  byName: string | null;
};

export async function addUses(
  tx: Handle,
  uses: readonly NewUse[],
  by: { userId: number; at: Date },
): Promise<void> {
  if (uses.length === 0) return;
  await tx
    .insert(messageUses)
    .values(uses.map((use) => ({ ...use, usedBy: by.userId, usedAt: by.at })));
}

/** Of one message, or of all, since an instant: the latest first. */
export async function listUses(
  db: Handle,
  { messageId, since }: { messageId?: number; since: Date },
): Promise<StoredUse[]> {
  const rows = await db
    .select({ row: messageUses, byName: users.name })
    .from(messageUses)
    .leftJoin(users, eq(users.id, messageUses.usedBy))
    .where(
      and(
        gte(messageUses.usedAt, since),
        messageId === undefined ? undefined : eq(messageUses.messageId, messageId),
      ),
    )
    .orderBy(desc(messageUses.usedAt), desc(messageUses.id));
  return rows.map(({ row, byName }) => {
    const { id, messageId: of, paper, subject, language, edition, said, wording } = row;
    const figures = row.figures as BoundFigure[];
    return {
      ...{ id, messageId: of, paper, subject, language, edition, said, wording, figures },
      ...{ at: row.usedAt, byName },
    };
  });
}
