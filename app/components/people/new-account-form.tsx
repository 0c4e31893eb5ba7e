/**
 * Setting up an account or a password from a single-use link.
 *
 * With `email` given the account exists and only its holder's name and password are asked; without, the
 * address is asked too.
 */
import { Form } from "@remix-run/react";
import type { FieldErrors } from "~/forms/boxes/parse-fields.server";
import { accountText } from "~/i18n/people/account-text";
import { useText } from "~/i18n/use-text";
import { AccountField } from "./account-field";
import { EmailField } from "./email-field";
import { FormProblems } from "./form-problems";
import { NewPasswordField } from "./new-password-field";

type Props = {
  token: string;
  email?: string;
  typed: Partial<Record<string, string>>;
  errors?: FieldErrors;
  submit: string;
};

export function NewAccountForm({ token, email, typed, errors, submit }: Props) {
  const t = useText(accountText);
  return (
    <Form method="post" noValidate>
      <FormProblems errors={errors} labels={{ newPassword: t.field.password }} />
      <input type="hidden" name="token" value={token} />
      {email === undefined ? (
        <EmailField autoComplete="username" typed={typed.email} problem={errors?.email} />
      ) : (
        <AccountField
          name="email"
          label={t.field.email}
          autoComplete="username"
          defaultValue={email}
          readOnly
        />
      )}
      <AccountField
        name="name"
        label={t.field.name}
        hint={t.nameHint}
        autoComplete="name"
        required
        defaultValue={typed.name}
        problem={errors?.name}
      />
      <NewPasswordField label={t.field.password} email={email} problem={errors?.newPassword} />
      <div className="form-actions">
        <button type="submit" className="button button-primary">
          {submit}
        </button>
      </div>
    </Form>
  );
}
