/** The forms of a stranger: sign in, claim the welcome, use an invitation or a reset link. */
import { z } from "zod";
import {
  emailField,
  nameField,
  newPasswordField,
  passwordField,
  refuseWeakPassword,
} from "./account-fields.server";

export const SignInFields = z.object({ email: emailField, password: passwordField });

export const WelcomeFields = z
  .object({ email: emailField, name: nameField, newPassword: newPasswordField })
  .superRefine((fields, context) =>
    refuseWeakPassword(context, "newPassword", fields.newPassword, fields.email),
  );

/** `email` is the account's: the form does not ask for it. */
export function joinFields(email: string) {
  return z
    .object({ name: nameField, newPassword: newPasswordField })
    .superRefine((fields, context) =>
      refuseWeakPassword(context, "newPassword", fields.newPassword, email),
    );
}
