/** One's own account, language, calendar feed and password; the demonstration programme for those who may load it. */
import type { ComponentProps } from "react";
import { DemonstrationPanel } from "~/components/demonstration/demonstration-panel";
import { peopleText } from "~/i18n/people/people-text";
import { useText } from "~/i18n/use-text";
import type { SettingsPageData } from "~/pages/people/settings-page.server";
import { ApiTokens } from "./api-tokens";
import { BackupState } from "./backup-state";
import { OwnAccount } from "./own-account";
import { OwnFeed } from "./own-feed";
import { OwnLanguage } from "./own-language";
import { OwnPasswordForm } from "./own-password-form";

type Props = Omit<SettingsPageData, "pageTitle"> & {
  answer?: Pick<ComponentProps<typeof OwnPasswordForm>, "errors" | "retrySeconds"> & {
    /** The address that was just made. */
    feed: string | null;
  };
};

export function SettingsPage({ account, demonstration, answer, ...page }: Props) {
  const t = useText(peopleText);
  return (
    <main className="page page-narrow" id="content">
      <div className="page-head">
        <h1>{t.settingsTitle}</h1>
      </div>
      {page.passwordChanged && answer === undefined ? (
        <p className="notice notice-success" role="status">
          {t.passwordChanged}
        </p>
      ) : null}
      <OwnAccount account={account} />
      <OwnLanguage />
      <OwnFeed
        feed={page.feed}
        made={answer?.feed ?? null}
        ended={page.feedEnded && answer === undefined}
      />
      {page.backup === null ? null : <BackupState backup={page.backup} />}
      <ApiTokens
        tokens={page.tokens}
        to="/settings"
        ended={page.tokenEnded && answer === undefined}
      />
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
