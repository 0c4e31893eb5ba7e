/** The forms about accounts: an invitation, a change of role, one's own password and language. */
import { z } from "zod";
import { LANGUAGES } from "~/domain/value/language";
import {
  approverField,
  emailField,
  nameField,
  newPasswordField,
  organiserField,
  passwordField,
  readingField,
  refuseWeakPassword,
  roleField,
} from "./account-fields.server";

export const InvitationFields = z.object({
  email: emailField,
  name: nameField,
  reading: readingField,
  role: roleField,
  organiser: organiserField,
  approver: approverField,
});

export const ChangeUserFields = z.object({
  name: nameField,
  reading: readingField,
  role: roleField,
  organiser: organiserField,
  approver: approverField,
});

export const LanguageFields = z.object({ language: z.enum(LANGUAGES, "language-unknown") });

/** `email` is the account's: the form does not ask for it. */
export function ownPasswordFields(email: string) {
  return z
    .object({ password: passwordField, newPassword: newPasswordField })
    .superRefine((fields, context) =>
      refuseWeakPassword(context, "newPassword", fields.newPassword, email),
    );
}
