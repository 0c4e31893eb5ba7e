/** Changing one's own password against the current one. Nothing typed here is given back. */
import { Form } from "@remix-run/react";
import type { FieldErrors } from "~/forms/boxes/parse-fields.server";
import { peopleText } from "~/i18n/people/people-text";
import { signInText } from "~/i18n/people/sign-in-text";
import { useText } from "~/i18n/use-text";
import { AccountField } from "./account-field";
import { FormProblems } from "./form-problems";
import { NewPasswordField } from "./new-password-field";
import { SettingsSection } from "./settings-section";

type Props = {
  email: string;
  errors?: FieldErrors;
  retrySeconds: number | null;
};

export function OwnPasswordForm({ email, errors, retrySeconds }: Props) {
  const t = useText(peopleText);
  const signIn = useText(signInText).signIn;
  return (
    <SettingsSection id="own-password" title={t.ownPassword}>
      <p className="soft">{t.ownPasswordNote}</p>
      <Form method="post" noValidate>
        <FormProblems errors={errors} labels={{ password: t.currentPassword }} />
        {retrySeconds === null ? null : (
          <p className="notice notice-danger" role="alert">
            {signIn.tooMany(Math.ceil(retrySeconds / 60))}
          </p>
        )}
        <AccountField
          name="password"
          label={t.currentPassword}
          type="password"
          autoComplete="current-password"
          required
          problem={errors?.password}
        />
        <NewPasswordField email={email} problem={errors?.newPassword} />
        <div className="form-actions">
          <button type="submit" className="button button-primary">
            {t.changePassword}
          </button>
        </div>
      </Form>
    </SettingsSection>
  );
}
