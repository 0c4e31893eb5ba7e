/** API tokens of an account, and tries with a wrong password. */
import type { Text } from "~/i18n/text";

const ja = {
  title: "APIトークン",
  note: "外部のプログラムが使うトークンです。発行は、サーバーのコマンド（npm run admin -- token）で行います。トークンそのものは保存していないため、識別番号のみを表示します。日時は日本時間です。",
  none: "発行済みのトークンはありません。",
  token: "識別番号",
  scope: "できること",
  reads: "閲覧のみ",
  writes: "閲覧と書き込み",
  since: "発行日時",
  lastUsed: "最後の使用",
  never: "未使用",
  action: "操作",
  revoke: "失効させる",
  revokeThis: (key: string) => `トークン ${key} を失効させる`,
  ended: "トークンを失効させました。",
  failed: (count: number, last: string) =>
    `誤ったパスワードによるサインインの失敗が、過去30日間に${count}回ありました（最後は${last}、日本時間）。`,
};

const en: typeof ja = {
  title: "API tokens",
  note: "Tokens are used by programs. They are issued by a command on the server (npm run admin -- token). A token itself is stored nowhere; shown is what it is known by. Times are Japan time.",
  none: "There is no token.",
  token: "Known by",
  scope: "May",
  reads: "read",
  writes: "read and write",
  since: "Issued",
  lastUsed: "Last used",
  never: "Never",
  action: "Action",
  revoke: "Revoke",
  revokeThis: (key) => `Revoke the token ${key}`,
  ended: "The token was revoked.",
  failed: (count, last) =>
    `In the last 30 days a wrong password was tried ${count === 1 ? "once" : `${count} times`} (last at ${last}, Japan time).`,
};

export const tokenText: Text<typeof ja> = { ja, en };
