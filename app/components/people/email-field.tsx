/**
 * The e-mail address of an account form.
 *
 * Not of type `email`: a browser refuses a full-width ＠ there, in its own words and language.
 */
import type { FieldProblem } from "~/domain/people/account";
import { accountText } from "~/i18n/people/account-text";
import { useText } from "~/i18n/use-text";
import { AccountField } from "./account-field";

type Props = { autoComplete: "username" | "off"; typed?: string; problem?: FieldProblem };

export function EmailField({ autoComplete, typed, problem }: Props) {
  const t = useText(accountText);
  return (
    <AccountField
      name="email"
      label={t.field.email}
      type="text"
      inputMode="email"
      autoComplete={autoComplete}
      autoCapitalize="none"
      spellCheck={false}
      required
      defaultValue={typed}
      problem={problem}
    />
  );
}
