/** What `npm run admin -- move` says, in both languages at once: nobody is signed in. */
import type { Text } from "./text";

const ja = {
  moved: (tables: string, rows: string) =>
    `データフォルダの内容をデータベースに移しました（${tables}表、${rows}行。件数は一致しています）。データフォルダはそのまま残っています。`,
  needsUrl:
    "移す先がありません。DATABASE_URL に空の PostgreSQL データベースを指定してください。何も変更していません。",
  "no-register":
    "データフォルダに kusanone.db がありません。KUSANONE_DATA を確認してください。何も変更していません。",
  "not-empty": (table: string) =>
    `移す先のデータベースは空ではありません（表 ${table} に行があります）。空のデータベースを指定してください。何も変更していません。`,
  "counts-differ": (table: string) =>
    `表 ${table} の件数が一致しません。移す先は空のままです。もう一度実行してください。`,
  "unreadable-text": (table: string) =>
    `表 ${table} に、PostgreSQL が保存できない文字（U+0000）があります。移す先は空のままです。`,
};

const en: typeof ja = {
  moved: (tables, rows) =>
    `The data folder was moved into the database (${tables} tables, ${rows} rows; the counts agree). The data folder stays as it is.`,
  needsUrl:
    "There is nowhere to move to. Name an empty PostgreSQL database in DATABASE_URL. Nothing was changed.",
  "no-register":
    "There is no kusanone.db in the data folder. Check KUSANONE_DATA. Nothing was changed.",
  "not-empty": (table) =>
    `The database is not empty (there are rows in the table ${table}). Name an empty one. Nothing was changed.`,
  "counts-differ": (table) =>
    `The counts of the table ${table} differ. The database stays empty. Try again.`,
  "unreadable-text": (table) =>
    `The table ${table} has a character that PostgreSQL keeps in no text (U+0000). The database stays empty.`,
};

export const storeMoveText: Text<typeof ja> = { ja, en };
