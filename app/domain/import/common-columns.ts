/** Columns that several kinds have: how exact an amount is, its currency, where something is said. */
import { CURRENCIES } from "~/domain/value/currency";
import { MARKS } from "~/domain/value/provenance";
import { QUALIFIERS } from "~/domain/value/qualifier";
import type { ImportColumn } from "./import-kind";
import { choiceColumn, requiredColumn, textColumn } from "./typed-columns";

type Names = ImportColumn["names"];

export const qualifierColumn = <Key extends string>(key: Key, names: Names) =>
  choiceColumn(key, names, QUALIFIERS, {
    ...{ 確定値: "exact", 約: "about", 以上: "at-least", 超: "at-least" },
    ...{ 最大: "at-most", "up to": "at-most", "or more": "at-least" },
  });

export const currencyColumn = <Key extends string>(key: Key, names: Names) =>
  choiceColumn(key, names, CURRENCIES, {
    ...{ ドル: "USD", 米ドル: "USD", $: "USD", us$: "USD", 円: "JPY", "¥": "JPY" },
  });

export const sourceColumn = requiredColumn(textColumn("source", ["出典", "Source", "source"]));
export const sourceLineColumn = textColumn("sourceLine", [
  ...(["出典の箇所", "Lines of the source"] as const),
  "source_line",
]);
export const sourceUrlColumn = textColumn("sourceUrl", [
  ...(["出典のURL", "Address of the source"] as const),
  "source_url",
]);
export const markColumn = choiceColumn("mark", ["確かさ", "How sure", "mark"], MARKS, {
  ...{ 資料: "document", ページ: "page", 未確認: "unverified", 推定: "inferred" },
});
