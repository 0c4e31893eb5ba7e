/** The forms that add to a strategic project. */
import type { Text } from "../text";

const ja = {
  editTitle: (name: string) => `${name}への追記`,
  addStatus: "状況を追記する",
  addState: "州を追記する",
  on: "日付",
  onHint: "年月日、年月又は年（例：2026-03-19、2026-03、2026）",
  site: "場所",
  qualifier: "概数の別",
  currency: "通貨",
  amountHint: "この州だけの額が公表されている場合に限り、整数で入力",
  sourceHint: "資料名又はページの名称（必須）",
  sourceUrl: "出典のURL",
  sourceLine: "資料の箇所",
  save: "保存する",
  linkCompanies: "企業を登録済みの団体・企業と対応付ける",
  linkHint:
    "団体・企業の登録名（日本語又は英語）又は番号を入力します。空欄で保存すると、対応付けを外します。",
  linkTo: (name: string) => `${name}に当たる団体・企業`,
  link: "対応付けを保存する",
  problem: {
    required: "入力してください。",
    unknown: "一覧から選んでください。",
    "too-long": "長すぎます。",
    unreadable: "読み取れない文字があります。",
    "day-malformed": "年月日、年月又は年で入力してください（例：2026-03-19）。",
    "not-a-web-address": "http:// 又は https:// で始まるURLを入力してください。",
    "number-malformed": "整数で入力してください。",
    "number-too-large": "大きすぎます。",
    "number-fractional": "整数で入力してください。",
    "number-negative": "0以上の整数で入力してください。",
    "amount-incomplete": "額には通貨と概数の別が必要です。",
    "state-there": "この州は登録済みです。",
    "organisation-unknown":
      "この名称の団体・企業は、登録されていないか、複数あります。番号でも入力できます。",
    "changed-meanwhile":
      "別の利用者が先に変更しました。内容を確かめてから、もう一度保存してください。",
  } as Record<string, string>,
};

const en: typeof ja = {
  editTitle: (name) => `Add to: ${name}`,
  addStatus: "Add a status",
  addState: "Add a state",
  on: "Date",
  onHint: "Day, month or year, such as 2026-03-19, 2026-03 or 2026",
  site: "Place",
  qualifier: "How exact",
  currency: "Currency",
  amountHint: "Whole number, only where an amount for this state alone is published",
  sourceHint: "Title of the document or page (required)",
  sourceUrl: "Address of the source",
  sourceLine: "Where in the document",
  save: "Save",
  linkCompanies: "Match companies to the register",
  linkHint:
    "Enter the registered name of an organization (Japanese or English) or its number. Saved empty, it is matched to none.",
  linkTo: (name) => `Organization that ${name} is`,
  link: "Save match",
  problem: {
    required: "Fill this in.",
    unknown: "Choose from the list.",
    "too-long": "This is too long.",
    unreadable: "This has characters that cannot be read.",
    "day-malformed": "Enter a day, a month or a year, such as 2026-03-19.",
    "not-a-web-address": "Enter an address that begins with http:// or https://.",
    "number-malformed": "Enter a whole number.",
    "number-too-large": "This is too large.",
    "number-fractional": "Enter a whole number.",
    "number-negative": "Enter a whole number of 0 or more.",
    "amount-incomplete": "An amount needs its currency and how exact it is.",
    "state-there": "This state is registered already.",
    "organisation-unknown":
      "No organization has this name, or several have. Its number works, too.",
    "changed-meanwhile": "Somebody else changed this first. Check it, then save again.",
  },
};

export const projectEditText: Text<typeof ja> = { ja, en };
