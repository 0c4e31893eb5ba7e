/** Japanese names of American towns: the box beside a chosen town, and the page on which they are corrected. */
import type { TownNameRefusal } from "~/domain/place/typed-town-name";
import type { Text } from "~/i18n/text";

type Problem = TownNameRefusal | "place-unknown" | "place-named" | "changed-meanwhile";

const problemJa: Record<Problem, string> = {
  "name-missing": "日本語名を入力してください。",
  "not-japanese": "日本語名は、仮名又は漢字で入力してください（例：コロンバス）。",
  unreadable: "制御文字など、使えない文字が含まれています。入力し直してください。",
  "too-long": "長すぎます。40字までです。",
  "place-unknown": "地名の一覧にない町です。選び直してください。",
  "place-named": "この町には既に日本語名があります。訂正は事務局に御連絡ください。",
  "changed-meanwhile": "別の利用者が先に変更しました。現在の日本語名を確認してください。",
};

const problemEn: typeof problemJa = {
  "name-missing": "Type the Japanese name.",
  "not-japanese": "Type the name in kana or kanji, such as コロンバス.",
  unreadable: "This contains characters that cannot be used. Type it again.",
  "too-long": "This is too long: at most 40 characters.",
  "place-unknown": "The gazetteer has no such town. Choose it again.",
  "place-named": "This town has a Japanese name already. The secretariat corrects it.",
  "changed-meanwhile": "Somebody else has changed it meanwhile. Look at the name it has now.",
};

const ja = {
  box: "この町の日本語名",
  boxHint: "まだ登録がありません。登録すると、以後は全員の入力・検索・表示に使われます。",
  give: "日本語名を登録",
  given: (name: string) => `日本語名「${name}」を登録しました。`,
  title: "米国の町の日本語名",
  intro:
    "地名は日本語名を先に示し、日本語でも英語でも検索できます。GeoNamesによる名称を、ここで登録・訂正できます。訂正した名称は、基礎データの更新では置き換わりません。",
  search: "町の名称（日本語・英語）",
  find: "検索",
  shown: (shown: number, total: number) => `利用者が登録・訂正した町 ${total}件のうち${shown}件`,
  found: (count: number) => `該当する町 ${count}件`,
  noneYet: "利用者が登録・訂正した町はまだありません。町を検索してください。",
  none: "該当する町はありません。",
  town: "町",
  name: "日本語名",
  nameOf: (town: string) => `${town}の日本語名`,
  by: "登録者",
  gazetteer: "GeoNames",
  save: "保存",
  saveOf: (town: string) => `${town}の日本語名を保存`,
  problem: problemJa,
};

const en: typeof ja = {
  box: "Japanese name of this town",
  boxHint:
    "There is none yet. Once given, it is used for everybody: at entry, in searches, on pages.",
  give: "Give the name",
  given: (name) => `The Japanese name “${name}” is kept.`,
  title: "Japanese names of American towns",
  intro:
    "Towns are shown by their Japanese name first and found in both languages. Names from GeoNames can be added to and corrected here; an update of the reference data leaves corrected ones alone.",
  search: "Name of a town (Japanese or English)",
  find: "Find",
  shown: (shown, total) => `${shown} of ${total} towns that people named`,
  found: (count) => `${count} ${count === 1 ? "town" : "towns"}`,
  noneYet: "Nobody has named a town yet. Search for one.",
  none: "No town is called so.",
  town: "Town",
  name: "Japanese name",
  nameOf: (town) => `Japanese name of ${town}`,
  by: "Given by",
  gazetteer: "GeoNames",
  save: "Save",
  saveOf: (town) => `Save the Japanese name of ${town}`,
  problem: problemEn,
};

export const placeNameText: Text<typeof ja> = { ja, en };
