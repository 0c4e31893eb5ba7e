/** The field for a new password. Its strength is hinted at while typing; the server decides. */
import { type ChangeEvent, useState } from "react";
import type { FieldProblem } from "~/domain/people/account";
import { type PasswordStrength, passwordStrength } from "~/domain/people/password";
import { accountText } from "~/i18n/people/account-text";
import { useText } from "~/i18n/use-text";
import { AccountField } from "./account-field";

type Props = { label?: string; email?: string; problem?: FieldProblem };

export function NewPasswordField({ label, email, problem }: Props) {
  const t = useText(accountText);
  const [strength, setStrength] = useState<PasswordStrength | null>(null);
  const hintStrength = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const { value, form } = currentTarget;
    const address = email ?? typedEmail(form);
    setStrength(value === "" ? null : passwordStrength(value, address));
  };
  return (
    <AccountField
      name="newPassword"
      label={label ?? t.field.newPassword}
      hint={t.newPasswordHint}
      type="password"
      autoComplete="new-password"
      required
      problem={problem}
      onChange={hintStrength}
    >
      <output
        className="password-strength small"
        data-strength={strength}
        aria-live="polite"
        htmlFor="newPassword"
      >
        {strength === null ? null : t.strength[strength]}
      </output>
    </AccountField>
  );
}

function typedEmail(form: HTMLFormElement | null): string {
  const field = form?.elements.namedItem("email");
  return field instanceof HTMLInputElement ? field.value : "";
}
