/** What `npm run admin -- verify` says, in both languages at once: nobody is signed in. */
import type { Text } from "./text";

const ja = {
  file: "データベースの構造：異常ありません。",
  damaged: (problems: string) => `データベースが壊れています：${problems}`,
  withoutReference: (count: number) => `参照先のない行が${count}行あります。`,
  derived: (events: number) => `集計用の表：取組${events}件は、全て規則どおりです。`,
  derivedDifferent: (ids: string) =>
    `集計用の表が規則と異なる取組があります（番号）：${ids}。その取組を開いて保存すると、計算し直されます。`,
  sums: (sums: number) => `年度別の集計値：${sums}件は、全て取組と一致しています。`,
  sumsDifferent: (count: number) =>
    `年度別の集計値のうち${count}件が、取組と一致しません。npm run admin -- recount で計算し直せます。`,
  recounted: (events: number) => `年度別の集計値を、取組${events}件から計算し直しました。`,
  files: (files: number) => `保存ファイル：${files}件は、全て元のままです。`,
  filesDifferent: (hashes: string) => `内容が変わった保存ファイルがあります（SHA-256）：${hashes}`,
  chain: (entries: number, last: string) =>
    `履歴：${entries}件は、登録されたときのままです。最後の印：${last}`,
  chainBroken: (id: number) => `履歴の${id}番以降に、後から変更又は削除された記録があります。`,
  unsealed: (count: number) => `履歴に、印のない記録が${count}件あります。`,
  restored: "バックアップを戻した記録は、次の起動時に検証の対象に加わります。",
  remedy: "正常なバックアップと比べ、必要であれば restore で戻してください。",
};

const en: typeof ja = {
  file: "Structure of the database: sound.",
  damaged: (problems) => `The database is damaged: ${problems}`,
  withoutReference: (count) => `${count} rows refer to nothing.`,
  derived: (events) => `Tables for counting: all ${events} events are as the rules make them.`,
  derivedDifferent: (ids) =>
    `Tables for counting differ from the rules for the events ${ids}. Opening and saving them works them out anew.`,
  sums: (sums) => `Sums of fiscal years: all ${sums} are what their events add to them.`,
  sumsDifferent: (count) =>
    `${count} sums of fiscal years are not what their events add to them. npm run admin -- recount works them out anew.`,
  recounted: (events) => `Sums of fiscal years were worked out anew from ${events} events.`,
  files: (files) => `Stored files: all ${files} are what was brought.`,
  filesDifferent: (hashes) => `Stored files whose content changed (SHA-256): ${hashes}`,
  chain: (entries, last) =>
    `History: ${entries} entries are as they were written. Last seal: ${last}`,
  chainBroken: (id) =>
    `From entry ${id} of the history on, something was changed or removed later.`,
  unsealed: (count) => `${count} entries of the history have no seal.`,
  restored: "The entry that a backup was put back gets its seal at the next start.",
  remedy: "Compare with a good backup, and restore it where needed.",
};

export const storeVerifyText: Text<typeof ja> = { ja, en };
