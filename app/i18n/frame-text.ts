/** The frame around every page: header, navigation, error pages. */
import type { Text } from "./text";

const ja = {
  name: "草の根",
  tagline: "グラスルーツからの日米関係強化 取組管理",
  skip: "本文へ移動",
  navigation: "主なメニュー",
  menu: "メニュー",
  map: "地図",
  events: "取組",
  coverage: "展開状況",
  reports: "報告",
  investment: "対米投資",
  organisations: "団体・企業",
  plans: "行動計画",
  inbox: "受信箱",
  history: "履歴",
  placeNames: "町の日本語名",
  users: "利用者",
  settings: "設定",
  signOut: "サインアウト",
  account: "アカウント",
  colon: "：",
  otherLanguage: "English",
  pageTitle: (title: string) => `${title}｜草の根`,
  fictional: "架空",
  fictionalNote: "この画面には、デモ用の架空の取組が含まれています。",
  fictionalPicture: "この図には、デモ用の架空の取組が含まれています。",
  withoutFictional: "架空の取組を除いて表示",
  credits: "地名：GeoNames（CC BY 4.0）　州・郡の境界：us-atlas（米国国勢調査局）",
  line: {
    write:
      "通信できないため、まだ送信できていません。入力した内容はこの端末に残っています。通信が戻ると自動で送信します。二重に登録されることはありません。",
    read: "通信できないため、読み込めていません。通信が戻ると自動で読み込みます。",
    again: { write: "もう一度送信する", read: "もう一度読み込む" },
  },
  error: {
    notFoundTitle: "ページが見つかりません",
    notFound:
      "アドレスが変わったか、取組がまだ登録されていない可能性があります。一覧や地図から探してください。",
    forbiddenTitle: "この操作の権限がありません",
    forbidden:
      "この画面を使うには権限が必要です。取組の変更は主担当の実施主体又は事務局に、利用者や設定については管理者に御連絡ください。",
    tooLargeTitle: "送信内容が大きすぎます",
    tooLarge: "入力の量が上限を超えています。前の画面に戻り、減らしてから送信し直してください。",
    invalidTitle: "リクエストを読み取れませんでした",
    invalid: "アドレス又は入力の形式が正しくありません。前の画面に戻って、もう一度お試しください。",
    failedTitle: "処理を完了できませんでした",
    failed: "登録済みの内容はそのまま残っています。時間をおいて、もう一度お試しください。",
    home: "地図へ",
    list: "取組の一覧へ",
  },
};

const en: typeof ja = {
  name: "Kusanone",
  tagline: "Register of grassroots Japan-U.S. outreach",
  skip: "Skip to content",
  navigation: "Main menu",
  menu: "Menu",
  map: "Map",
  events: "Events",
  coverage: "Coverage",
  reports: "Reports",
  investment: "Investment",
  organisations: "Organizations",
  plans: "Plans",
  inbox: "Inbox",
  history: "History",
  placeNames: "Japanese names of towns",
  users: "Users",
  settings: "Settings",
  signOut: "Sign out",
  account: "Account",
  colon: ": ",
  otherLanguage: "日本語",
  pageTitle: (title: string) => `${title} | Kusanone`,
  fictional: "Fictional",
  fictionalNote: "This page contains fictional events of the demonstration program.",
  fictionalPicture: "This picture contains fictional events of the demonstration program.",
  withoutFictional: "Show without fictional events",
  credits:
    "Place names: GeoNames (CC BY 4.0). State and county borders: us-atlas (U.S. Census Bureau)",
  line: {
    write:
      "There is no connection, so this has not been sent yet. What you typed is kept on this device and will be sent when the connection is back. Nothing is registered twice.",
    read: "There is no connection, so this could not be loaded. It will load when the connection is back.",
    again: { write: "Send again", read: "Load again" },
  },
  error: {
    notFoundTitle: "Page not found",
    notFound:
      "The address may have changed, or the event is not registered yet. Look for it on the map or in the list.",
    forbiddenTitle: "You do not have permission to do this",
    forbidden:
      "This page needs a right that you do not have. Ask the lead organizer or the secretariat about an event, an administrator about users and settings.",
    tooLargeTitle: "Too much was sent",
    tooLarge: "This is more than can be taken at once. Go back, shorten it and send it again.",
    invalidTitle: "The request could not be read",
    invalid: "The address or the input is malformed. Go back and try again.",
    failedTitle: "This could not be completed",
    failed: "What was registered is unchanged. Try again in a moment.",
    home: "To the map",
    list: "To the list of events",
  },
};

export const frameText: Text<typeof ja> = { ja, en };
