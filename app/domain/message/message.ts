/** A message (発信事項): what it must say, and when it may be placed in a paper. P200-P202 */
import type { CalendarDate } from "~/domain/day/calendar-date";
import type { Bilingual } from "~/domain/value/language";
import { ALLOWED, refuse, type Verdict } from "~/domain/value/verdict";
import { type FigureLetter, lettersIn, piecesOf } from "./message-text";
import { unboundNumerals } from "./unbound-numerals";

/** In characters: more is no sentence that somebody says, and three of them stand on one page. */
export const WORDING = { ja: 200, en: 360 } as const;

export type MessageProblem =
  | { reason: "unbound"; pieces: string[] }
  | { reason: "unknown-letter"; pieces: string[] }
  | { reason: "figures-differ"; pieces: string[] }
  | { reason: "stray-brace" | "required" | "unreadable" | "too-long" };

/** Null where nothing is wrong. `bound`: the letters that stand for a fact. */
export function checkWording(
  wording: string,
  bound: readonly FigureLetter[],
): MessageProblem | null {
  if (wording === "") return { reason: "required" };
  const unknown = lettersIn(wording).filter((letter) => !bound.includes(letter));
  if (unknown.length > 0) return { reason: "unknown-letter", pieces: unknown };
  const isTorn = piecesOf(wording).some(
    (piece) => piece.kind === "words" && /[{}｛｝]/.test(piece.text),
  );
  if (isTorn) return { reason: "stray-brace" };
  const unbound = unboundNumerals(wording).map(({ piece }) => piece);
  return unbound.length > 0 ? { reason: "unbound", pieces: [...new Set(unbound)] } : null;
}

/** Both languages say the same figures; those that only one says. */
export function figuresApart({ ja, en }: Bilingual): FigureLetter[] {
  const [inJa, inEn] = [lettersIn(ja), lettersIn(en)];
  return [
    ...inJa.filter((letter) => !inEn.includes(letter)),
    ...inEn.filter((letter) => !inJa.includes(letter)),
  ];
}

export type MessageStanding = "draft" | "approved" | "expired";

/** The day on which it expires is the last on which it may be said. */
export function standingOf(
  { approvedAt, expiresOn }: { approvedAt: Date | null; expiresOn: CalendarDate },
  today: CalendarDate,
): MessageStanding {
  if (expiresOn < today) return "expired";
  return approvedAt === null ? "draft" : "approved";
}

export type ApprovalRefusal = "already-approved" | "expired" | "figure-gone" | "own-wording";

type ApprovalAsked = {
  today: CalendarDate;
  figures: readonly { fact: unknown }[];
  /** Did whoever approves write the wording that stands? */
  isWriter: boolean;
};

/** A draft whose figures all stand in the register, that has not expired, and that somebody else wrote. P187, P202 */
export function checkApproval(
  message: { approvedAt: Date | null; expiresOn: CalendarDate },
  { today, figures, isWriter }: ApprovalAsked,
): Verdict<ApprovalRefusal> {
  const standing = standingOf(message, today);
  if (standing === "expired") return refuse("expired");
  if (standing === "approved") return refuse("already-approved");
  if (figures.some(({ fact }) => fact === null)) return refuse("figure-gone");
  return isWriter ? refuse("own-wording") : ALLOWED;
}
