/** How old the last nightly backup is, for those who keep the installation. */
import { backupStateText } from "~/i18n/people/backup-state-text";
import { useText } from "~/i18n/use-text";
import type { SettingsPageData } from "~/pages/people/settings-page.server";
import { SettingsSection } from "./settings-section";

export function BackupState({ backup }: { backup: NonNullable<SettingsPageData["backup"]> }) {
  const t = useText(backupStateText);
  const { isSet, last, late } = backup;
  return (
    <SettingsSection id="backup-state" title={t.title}>
      {isSet ? null : <p>{t.notSet}</p>}
      {last === null ? null : <p>{t.last(last.time, last.hours)}</p>}
      {late ? <p className="notice notice-warning">{last === null ? t.none : t.late}</p> : null}
    </SettingsSection>
  );
}
