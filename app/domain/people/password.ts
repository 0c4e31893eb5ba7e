/**
 * Which passwords are accepted, and how strong one looks.
 *
 * Length is what counts: no rule about digits or signs. A password is compared after NFKC, so that
 * the same keys give the same password on a Japanese and an American keyboard.
 */
import type { FieldProblem } from "./account";

const PASSWORD_MIN = 12;
const PASSWORD_MAX = 200;
const FEW_CHARACTERS = 5;
const GUESSED_FIRST = [
  "password",
  "passw0rd",
  "qwerty",
  "administrator",
  "welcome",
  "letmein",
  "kusanone",
];

export type PasswordVerdict = { ok: true } | { ok: false; reason: FieldProblem };
export type PasswordStrength = "refused" | "fair" | "good" | "strong";

export function normalisePassword(typed: string): string {
  return typed.normalize("NFKC");
}

export function checkPassword(typed: string, email: string): PasswordVerdict {
  const password = normalisePassword(typed);
  const characters = [...password];
  if (password === "") return { ok: false, reason: "required" };
  if (/[\p{Cc}\p{Cs}\uFFFD]/u.test(password)) return { ok: false, reason: "password-unreadable" };
  if (characters.length < PASSWORD_MIN) return { ok: false, reason: "password-too-short" };
  if (characters.length > PASSWORD_MAX) return { ok: false, reason: "password-too-long" };
  if (repeatsEmail(password, email)) return { ok: false, reason: "password-is-email" };
  return isSimple(characters) ? { ok: false, reason: "password-too-simple" } : { ok: true };
}

/** A hint while typing; only `refused` has consequences. */
export function passwordStrength(typed: string, email: string): PasswordStrength {
  if (!checkPassword(typed, email).ok) return "refused";
  const characters = [...normalisePassword(typed)];
  const distinct = new Set(characters).size;
  if (characters.length >= 20 && distinct >= 10) return "strong";
  return characters.length >= 16 && distinct >= 8 ? "good" : "fair";
}

function repeatsEmail(password: string, email: string): boolean {
  const folded = password.toLowerCase();
  return email !== "" && (folded === email || folded === email.split("@")[0]);
}

function isSimple(characters: readonly string[]): boolean {
  if (new Set(characters).size < FEW_CHARACTERS) return true;
  const letters = characters
    .join("")
    .toLowerCase()
    .replace(/[^a-z]/g, "");
  const ending = characters
    .join("")
    .toLowerCase()
    .replace(/[\d!@#$%&*._-]+$/g, "");
  return GUESSED_FIRST.includes(letters) || GUESSED_FIRST.includes(ending) || isRun(characters);
}

/** 1234…, abcd…, aaaa…: nearly every character follows from the one before. */
function isRun(characters: readonly string[]): boolean {
  let steps = 0;
  for (let at = 1; at < characters.length; at += 1) {
    const step = (characters[at]?.codePointAt(0) ?? 0) - (characters[at - 1]?.codePointAt(0) ?? 0);
    if (Math.abs(step) <= 1) steps += 1;
  }
  return steps >= characters.length - 3;
}
