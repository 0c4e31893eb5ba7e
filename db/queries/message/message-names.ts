/** What messages are called, for what refers to them: the beginning of what they say. */
import { inArray } from "drizzle-orm";
import { piecesOf } from "~/domain/message/message-text";
import type { Handle } from "../../client";
import { messages } from "../../schema/messages";

const BEGINNING = 40;

/** By `message:id`. */
export async function listMessageNames(db: Handle, ids: number[]) {
  const rows = await db.select().from(messages).where(inArray(messages.id, ids));
  return rows.map(({ id, wordingJa, wordingEn }) => {
    const name = { ja: beginningOf(wordingJa), en: beginningOf(wordingEn) };
    return [`message:${id}`, { name, href: `/messages/${id}` }] as const;
  });
}

export function beginningOf(wording: string): string {
  const words = piecesOf(wording)
    .map((piece) => (piece.kind === "words" ? piece.text : "…"))
    .join("");
  return words.length > BEGINNING ? `${words.slice(0, BEGINNING)}…` : words;
}
