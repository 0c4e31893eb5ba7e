/** Fields that forms about people share. A missing field counts as an empty one. */
import { z } from "zod";
import {
  checkEmail,
  type FieldVerdict,
  normaliseEmail,
  parsePersonName,
  parseReading,
} from "~/domain/people/account";
import { checkPassword, normalisePassword, type PasswordVerdict } from "~/domain/people/password";
import { ROLES } from "~/domain/people/permissions";
import { take } from "~/forms/boxes/fields.server";
import { isCommonPassword } from "./common-password.server";

const text = z.string().default("");

export const emailField = checked(text.transform(normaliseEmail), checkEmail);
export const nameField = text.transform(
  (typed, context) => take(context, [], parsePersonName(typed)) ?? z.NEVER,
);
/** In kana, or none. */
export const readingField = text.transform((typed, context) =>
  take(context, [], parseReading(typed)),
);
export const roleField = z.enum(ROLES, "role-unknown");
/** The slug of an organiser, or none. */
export const organiserField = text.transform((slug) => (slug === "" ? null : slug.slice(0, 100)));
/** A tick: the box is posted only where it is set. */
export const approverField = text.transform((tick) => tick === "yes");
/** Any text: the comparison with the stored password is its check. */
export const passwordField = text.pipe(
  z.string().min(1, "required").max(1_000, "password-too-long"),
);
export const newPasswordField = text.pipe(z.string().max(1_000, "password-too-long"));

function checkChosenPassword(password: string, email: string): PasswordVerdict {
  const verdict = checkPassword(password, email);
  const isCommon = verdict.ok && isCommonPassword(normalisePassword(password), email);
  return isCommon ? { ok: false, reason: "password-common" } : verdict;
}

/** Adds what is wrong with a new password, where `email` is the account's. */
export function refuseWeakPassword(
  context: z.core.$RefinementCtx,
  field: string,
  password: string,
  email: string,
): void {
  const verdict = checkChosenPassword(password, email);
  if (!verdict.ok) context.addIssue({ code: "custom", path: [field], message: verdict.reason });
}

function checked<S extends z.ZodType<string>>(schema: S, check: (value: string) => FieldVerdict) {
  return schema.superRefine((value, context) => {
    const verdict = check(value);
    if (!verdict.ok) context.addIssue({ code: "custom", message: verdict.reason });
  });
}
