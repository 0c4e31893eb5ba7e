/** Why the database of `DATABASE_URL` cannot be used, in both languages at once: nobody is signed in. */
import type { Text } from "./text";

const ja = {
  unreachable: (place: string, code: string) =>
    `データベース ${place} に接続できません（${code}）。サーバーが動いているか、DATABASE_URL のホスト名とポートを確認してください。`,
  "wrong-password": (place: string) =>
    `データベース ${place} に接続できません。DATABASE_URL の利用者名とパスワードを確認してください。`,
  "no-database": (place: string) =>
    `データベース ${place} がありません。文字コード UTF8、ロケール C で作成してください。`,
  "no-rights": (place: string) =>
    `データベース ${place} に表を作成する権限がありません。DATABASE_URL の利用者をデータベースの所有者にしてください。`,
  "too-many": (place: string) =>
    `データベース ${place} の接続数が上限に達しています。プロセスを減らすか、上限を上げてください。`,
  "older-server": (place: string, found: string) =>
    `データベース ${place} の PostgreSQL は版が古く（${found}）、使えません。15 以降が必要です。`,
  "other-collation": (place: string, found: string) =>
    `データベース ${place} のロケールが ${found} です。並び順が変わるため使えません。ロケール C で作成し直してください。`,
  "other-encoding": (place: string, found: string) =>
    `データベース ${place} の文字コードが ${found} です。UTF8 で作成し直してください。`,
  other: (place: string, said: string) => `データベース ${place} を開けません：${said}`,
};

const en: typeof ja = {
  unreachable: (place, code) =>
    `There is no connection to the database ${place} (${code}). Is the server running, and are host and port of DATABASE_URL right?`,
  "wrong-password": (place) =>
    `The database ${place} does not let us in. Check user and password of DATABASE_URL.`,
  "no-database": (place) =>
    `There is no database ${place}. Create it with encoding UTF8 and locale C.`,
  "no-rights": (place) =>
    `The user of DATABASE_URL may not create tables in the database ${place}. Make that user its owner.`,
  "too-many": (place) =>
    `The database ${place} takes no more connections. Run fewer processes, or let it take more.`,
  "older-server": (place, found) =>
    `The PostgreSQL of the database ${place} is too old (${found}). Version 15 or later is needed.`,
  "other-collation": (place, found) =>
    `The database ${place} has the locale ${found}, which would change the order of lists. Create it anew with locale C.`,
  "other-encoding": (place, found) =>
    `The database ${place} has the encoding ${found}. Create it anew with UTF8.`,
  other: (place, said) => `The database ${place} cannot be opened: ${said}`,
};

export const storeServerText: Text<typeof ja> = { ja, en };
