/** The form of a site. */
import type { SiteBox, TypedCompany, TypedFigure, TypedPhase } from "~/domain/site/typed-site";
import { LINE, PARAGRAPH } from "~/domain/value/limits";
import { groupDigits } from "~/domain/value/whole-number";
import type { Text } from "~/i18n/text";

const boxJa: Record<SiteBox, string> = {
  name: "拠点名",
  kind: "種類",
  industry: "業種（NAICS 2022）",
  state: "州・地域",
  placeName: "市町村",
  address: "住所",
  zip: "郵便番号",
  lat: "緯度",
  lon: "経度",
  status: "状況",
  announcedOn: "発表",
  constructionOn: "着工",
  openedOn: "開設",
  closedOn: "閉鎖・中止",
  source: "出典",
  sourceUrl: "出典のページ",
  note: "備考",
};
const boxEn: typeof boxJa = {
  name: "Name of the site",
  kind: "Kind",
  industry: "Industry (NAICS 2022)",
  state: "State",
  placeName: "City",
  address: "Address",
  zip: "ZIP code",
  lat: "Latitude",
  lon: "Longitude",
  status: "Status",
  announcedOn: "Announced",
  constructionOn: "Construction began",
  openedOn: "Opened",
  closedOn: "Closed or canceled",
  source: "Source",
  sourceUrl: "Page of the source",
  note: "Note",
};
const companyJa: Record<keyof TypedCompany, string> = {
  name: "企業名",
  share: "出資比率（%）",
  shareSource: "比率の出典",
};
const companyEn: typeof companyJa = {
  name: "Company",
  share: "Share (%)",
  shareSource: "Source of the share",
};
const phaseJa: Record<keyof TypedPhase, string> = {
  name: "段階の名称",
  status: "状況",
  announcedOn: "発表",
  openedOn: "開設",
  note: "備考",
  source: "出典",
};
const phaseEn: typeof phaseJa = {
  name: "Name of the phase",
  status: "Status",
  announcedOn: "Announced",
  openedOn: "Opened",
  note: "Note",
  source: "Source",
};
const figureJa: Record<keyof TypedFigure, string> = {
  year: "年",
  measure: "項目",
  value: "数値",
  qualifier: "概数の別",
  currency: "通貨（投資額）",
  priceYear: "価格の年",
  basis: "根拠",
  phase: "対象",
  asOf: "時点",
  definition: "定義",
  wording: "出典の表現",
  source: "出典",
};
const figureEn: typeof figureJa = {
  year: "Year",
  measure: "Measure",
  value: "Figure",
  qualifier: "How exact",
  currency: "Currency (investment)",
  priceYear: "Price year",
  basis: "Basis",
  phase: "Of",
  asOf: "As of",
  definition: "Definition",
  wording: "Wording of the source",
  source: "Source",
};

const problemJa: Record<string, string> = {
  required: "入力してください。",
  unknown: "選択肢にない値です。選び直してください。",
  "too-long": `長すぎます。${LINE}字（備考と定義は${groupDigits(PARAGRAPH)}字）までです。`,
  "too-many": "多すぎます。100件までです。",
  unreadable: "制御文字など、使えない文字が含まれています。入力し直してください。",
  "not-a-day": "2024、2024-05 又は 2024-05-01 の形で入力してください。",
  "not-a-year": "西暦4桁で入力してください。",
  "not-an-industry": "NAICSのコードを2〜6桁の数字で入力してください。",
  "not-a-zip": "5桁又は9桁の郵便番号を入力してください（例：46256）。",
  "not-degrees": "度を小数で入力してください（例：39.77、-86.16）。",
  "half-a-point": "緯度と経度の両方を入力してください。",
  "not-a-web-address": "https:// から始まるアドレスを入力してください。",
  "not-a-share": "0から100までの数字で入力してください。",
  "share-source-missing": "出資比率には出典が必要です。",
  "company-missing": "企業を一つ以上入力してください。",
  "company-unknown":
    "この名称の企業は登録されていないか、複数あります。先に団体・企業として登録してください。",
  "given-twice": "同じものが2回入力されています。",
  "number-empty": "数値を入力してください。分からない年は、行ごと削除してください。",
  "number-malformed": "数値を読み取れません（例：1,200、1.2万）。",
  "number-negative": "0以上の数値を入力してください。",
  "number-fractional": "整数で入力してください。",
  "number-too-large": "数値が大きすぎます。桁を確認してください。",
};
const problemEn: typeof problemJa = {
  required: "Please fill this in.",
  unknown: "This is not one of the choices. Choose again.",
  "too-long": `This is too long: at most ${LINE} characters (${groupDigits(PARAGRAPH)} for notes and definitions).`,
  "too-many": "There are too many: at most 100.",
  unreadable:
    "This contains characters that cannot be used, such as control characters. Type it again.",
  "not-a-day": "Type 2024, 2024-05 or 2024-05-01.",
  "not-a-year": "Type a year of four digits.",
  "not-an-industry": "Type a NAICS code of two to six digits.",
  "not-a-zip": "Type a ZIP code of five or nine digits, such as 46256.",
  "not-degrees": "Type decimal degrees, such as 39.77 and -86.16.",
  "half-a-point": "Type both latitude and longitude.",
  "not-a-web-address": "Enter an address that begins with https://",
  "not-a-share": "Type a number from 0 to 100.",
  "share-source-missing": "A share needs its source.",
  "company-missing": "Type at least one company.",
  "company-unknown":
    "No company, or more than one, is registered under this name. Register it as an organization first.",
  "given-twice": "This is given twice.",
  "number-empty": "Type a figure. Remove the line where it is unknown.",
  "number-malformed": "The figure cannot be read. Type one such as 1,200.",
  "number-negative": "Type 0 or more.",
  "number-fractional": "Type a whole number.",
  "number-too-large": "The figure is too large. Check its digits.",
};

const ja = {
  newTitle: "拠点の登録",
  editTitle: "拠点の編集",
  companies: "企業",
  company: (number: number) => `企業${number}`,
  companiesHint:
    "登録された団体・企業の名称で入力します。出資比率は、資料がある場合だけ入力します。",
  addCompany: "企業を追加",
  registerCompany: "企業を登録する",
  what: "拠点",
  where: "所在地",
  whereHint: "緯度と経度が空欄の場合は、市町村の中心、なければ州の中心を地図の地点とします。",
  when: "状況と日付",
  dayHint: "分かる範囲で：2024、2024-05、2024-05-01",
  noState: "（不明）",
  phases: "段階",
  phase: (number: number) => `段階${number}`,
  phasesHint: "増設など、この拠点の一部です。別の拠点として数えません。",
  addPhase: "段階を追加",
  figures: "年ごとの数値",
  figure: (number: number) => `数値${number}`,
  figuresHint:
    "分からない年は入力しません。0は「0である」ことを示します。共同出資の場合も、拠点全体の金額を1回だけ入力します。",
  addFigure: "数値を追加",
  whole: "拠点全体",
  box: boxJa,
  companyBox: companyJa,
  phaseBox: phaseJa,
  figureBox: figureJa,
  problem: problemJa,
  problemsTitle: "入力内容を確認してください。",
  register: "登録する",
  save: "保存する",
  cancel: "キャンセル",
  refused: {
    "site-withdrawn": "この拠点は取り下げられているため、変更できません。",
    "changed-meanwhile":
      "編集している間に、別の利用者が保存しました。入力した内容は下に残っています。保存されている内容を確かめて、もう一度保存してください。",
    forbidden: "この州・地域の拠点を登録・変更する権限がありません。",
  },
  stored: "保存されている内容",
};

const en: typeof ja = {
  newTitle: "Register a site",
  editTitle: "Edit a site",
  companies: "Companies",
  company: (number) => `Company ${number}`,
  companiesHint:
    "By the names of registered organizations. Give a share only where a document says so.",
  addCompany: "Add a company",
  registerCompany: "Register a company",
  what: "Site",
  where: "Place",
  whereHint:
    "Without latitude and longitude, the middle of the city stands for the point, else the middle of the state.",
  when: "Status and days",
  dayHint: "As far as known: 2024, 2024-05, 2024-05-01",
  noState: "(unknown)",
  phases: "Phases",
  phase: (number) => `Phase ${number}`,
  phasesHint: "Parts of this site, such as an expansion. They are not counted as sites.",
  addPhase: "Add a phase",
  figures: "Figures by year",
  figure: (number) => `Figure ${number}`,
  figuresHint:
    "Leave out years that are unknown: 0 says that there are none. Of a joint venture, give the amount of the whole site once.",
  addFigure: "Add a figure",
  whole: "The whole site",
  box: boxEn,
  companyBox: companyEn,
  phaseBox: phaseEn,
  figureBox: figureEn,
  problem: problemEn,
  problemsTitle: "Please check what you entered.",
  register: "Register",
  save: "Save",
  cancel: "Cancel",
  refused: {
    "site-withdrawn": "This site is withdrawn and cannot be changed.",
    "changed-meanwhile":
      "Somebody else saved while you were editing. What you typed is below. Look at what is stored, then save again.",
    forbidden: "You may not register or change sites in this state.",
  },
  stored: "What is stored",
};

export const siteFormText: Text<typeof ja> = { ja, en };
