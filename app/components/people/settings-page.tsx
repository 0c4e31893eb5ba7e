/** One's own account, language and password; the demonstration programme for those who may load it. */
import type { ComponentProps } from "react";
import { DemonstrationPanel } from "~/components/frame/demonstration-panel";
import { peopleText } from "~/i18n/people/people-text";
import { useText } from "~/i18n/use-text";
import type { SettingsPageData } from "~/pages/people/settings-page.server";
import { OwnAccount } from "./own-account";
import { OwnLanguage } from "./own-language";
import { OwnPasswordForm } from "./own-password-form";

type Props = Omit<SettingsPageData, "pageTitle"> & {
  answer?: Pick<ComponentProps<typeof OwnPasswordForm>, "errors" | "retrySeconds">;
};

export function SettingsPage({ account, demonstration, passwordChanged, answer }: Props) {
  const t = useText(peopleText);
  return (
    <main className="page page-narrow" id="content">
      <div className="page-head">
        <h1>{t.settingsTitle}</h1>
      </div>
      {passwordChanged && answer === undefined ? (
        <p className="notice notice-success" role="status">
          {t.passwordChanged}
        </p>
      ) : null}
      <OwnAccount account={account} />
      <OwnLanguage />
      {demonstration === null ? null : (
        <DemonstrationPanel loaded={demonstration} mayManage to="/settings" />
      )}
      <OwnPasswordForm
        email={account.email}
        errors={answer?.errors}
        retrySeconds={answer?.retrySeconds ?? null}
      />
    </main>
  );
}
