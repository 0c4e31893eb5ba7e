/** The nightly backup, in the settings of those who keep the installation. */
import type { Text } from "~/i18n/text";

const ja = {
  title: "バックアップ",
  notSet:
    "夜間の自動バックアップは設定されていません。サーバーの設定 BACKUP_FOLDER に保存先を指定してください。",
  /** Full hours ago. */
  last: (time: string, hours: number) =>
    `最後の自動バックアップ：${time}（日本時間、${hours === 0 ? "1時間以内" : `${hours}時間前`}）`,
  none: "自動バックアップは、まだ作成されていません。サーバーのログを確認してください。",
  late: "自動バックアップが、1日半以上作成されていません。サーバーのログと保存先の空き容量を確認してください。",
};

const en: typeof ja = {
  title: "Backup",
  notSet: "No nightly backup is set. Name a folder in the setting BACKUP_FOLDER of the server.",
  last: (time, hours) =>
    `Last nightly backup: ${time} (Japan time, ${hours === 0 ? "within the hour" : `${hours} ${hours === 1 ? "hour" : "hours"} ago`})`,
  none: "No nightly backup has been written yet. Look into the log of the server.",
  late: "No nightly backup has been written for a day and a half. Look into the log of the server and at the space left in the folder.",
};

export const backupStateText: Text<typeof ja> = { ja, en };
