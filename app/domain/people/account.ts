/**
 * What an account is made of, and which typed values are refused.
 *
 * E-mail addresses are compared in one shape (NFKC, lower case), so that a full-width ＠ or a capital
 * letter never makes a second account of the same person.
 */

import { isKana } from "~/domain/value/kana";
import { EMAIL, PERSON_NAME } from "~/domain/value/limits";
import { cleanText, isUnreadable } from "~/domain/value/typed-text";
import { type Parsed, parsed, refuse } from "~/domain/value/verdict";
import type { Role } from "./permissions";

export const FIELD_PROBLEMS = [
  "required",
  "too-long",
  "unreadable",
  "not-kana",
  "email-malformed",
  "email-taken",
  "password-too-short",
  "password-too-long",
  "password-is-email",
  "password-too-simple",
  "password-common",
  "password-unreadable",
  "password-wrong",
  "too-busy",
  "role-unknown",
  "organiser-unknown",
  "organiser-must-be-mission",
  "organiser-must-be-agency",
  "approver-must-edit",
  "language-unknown",
] as const;
export type FieldProblem = (typeof FIELD_PROBLEMS)[number];

export type FieldVerdict = { ok: true } | { ok: false; reason: FieldProblem };

const EMAIL_SHAPE = /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u;
/** A name or an address is one line. */
const isNoLine = (text: string) => isUnreadable(text) || /[\n\t]/.test(text);

export function normaliseEmail(typed: string): string {
  return typed.normalize("NFKC").trim().toLowerCase();
}

/** Takes a normalised address. */
export function checkEmail(email: string): FieldVerdict {
  if (email === "") return refuse("required");
  if (email.length > EMAIL) return refuse("too-long");
  if (isNoLine(email)) return refuse("unreadable");
  return EMAIL_SHAPE.test(email) ? { ok: true } : refuse("email-malformed");
}

export function parsePersonName(typed: string): Parsed<string, FieldProblem> {
  const name = cleanText(typed, { max: PERSON_NAME });
  if (!name.ok) return name;
  if (name.value === "") return refuse("required");
  return isNoLine(name.value) ? refuse("unreadable") : name;
}

/** How a name is read; null where nothing is typed. */
export function parseReading(typed: string): Parsed<string | null, FieldProblem> {
  const reading = cleanText(typed, { max: PERSON_NAME });
  if (!reading.ok) return reading;
  if (reading.value === "") return parsed(null);
  return isKana(reading.value) ? reading : refuse("not-kana");
}

export type OrganiserType = "mission" | "agency";

/** Which type of organiser an editor of this role acts for; null where none is needed. */
function organiserTypeOf(role: Role): OrganiserType | null {
  if (role === "mission-editor") return "mission";
  return role === "agency-editor" ? "agency" : null;
}

/** An editor acts for one organiser of the right type; everybody else may have one or none. */
export function checkOrganiserFits(
  role: Role,
  organiser: { type: OrganiserType } | null,
): FieldVerdict {
  const wanted = organiserTypeOf(role);
  if (wanted === null || organiser?.type === wanted) return { ok: true };
  return refuse(wanted === "mission" ? "organiser-must-be-mission" : "organiser-must-be-agency");
}

/** The mark of an approver stands on editors of a mission or an agency; the secretariat needs none. P2 */
export function checkApproverFits(role: Role, approver: boolean): FieldVerdict {
  return approver && organiserTypeOf(role) === null ? refuse("approver-must-edit") : { ok: true };
}

export type AdministrationVerdict = { ok: true } | { ok: false; reason: "last-administrator" };

/** Somebody who can sign in always keeps the people: the last administrator stays one. */
export function checkStillAdministered(
  person: { role: Role; active: boolean },
  next: { role: Role; active: boolean },
  otherAdministrators: number,
): AdministrationVerdict {
  const was = person.active && person.role === "administrator";
  const stays = next.active && next.role === "administrator";
  if (!was || stays || otherAdministrators > 0) return { ok: true };
  return { ok: false, reason: "last-administrator" };
}
