/** E-mail address and password. Works without JavaScript; the password is never given back. */
import { Form } from "@remix-run/react";
import type { FieldErrors } from "~/forms/boxes/parse-fields.server";
import { accountText } from "~/i18n/people/account-text";
import { signInText } from "~/i18n/people/sign-in-text";
import { useText } from "~/i18n/use-text";
import { AccountField } from "./account-field";
import { EmailField } from "./email-field";
import { FormProblems } from "./form-problems";

export type SignInRefusal =
  | { ok: false; reason: "wrong-credentials" | "too-busy" }
  | { ok: false; reason: "too-many-attempts"; retrySeconds: number };

function refusalWords(refusal: SignInRefusal, t: (typeof signInText)["ja"]["signIn"]): string {
  if (refusal.reason === "too-many-attempts")
    return t.tooMany(Math.ceil(refusal.retrySeconds / 60));
  return refusal.reason === "too-busy" ? t.busy : t.wrong;
}

type Props = {
  to: string;
  typedEmail?: string;
  errors?: FieldErrors;
  refusal: SignInRefusal | null;
};

export function SignInForm({ to, typedEmail, errors, refusal }: Props) {
  const account = useText(accountText);
  const t = useText(signInText).signIn;
  return (
    <Form method="post" action="/sign-in" noValidate>
      <FormProblems errors={errors} />
      {refusal === null ? null : (
        <p className="notice notice-danger" role="alert">
          {refusalWords(refusal, t)}
        </p>
      )}
      <input type="hidden" name="to" value={to} />
      <EmailField autoComplete="username" typed={typedEmail} problem={errors?.email} />
      <AccountField
        name="password"
        label={account.field.password}
        type="password"
        autoComplete="current-password"
        required
        problem={errors?.password}
      />
      <div className="form-actions">
        <button type="submit" className="button button-primary">
          {t.submit}
        </button>
      </div>
    </Form>
  );
}
