/** Bringing photos and papers to an event, one or hundreds at once. */
import { MAX_AT_ONCE, MAX_ATTACHMENT_BYTES } from "~/domain/attachment/attachment-limits";
import type { Text } from "../text";

const MB = MAX_ATTACHMENT_BYTES / 1_048_576;

const ja = {
  title: "写真・資料を追加",
  choose: "ファイルを選ぶ",
  drop: `ここにファイルを置くか、コピーした画像を貼り付けることもできます。JPEG・PNG・WebPの写真と、PDF・Word（.docx）・Excel（.xlsx）の資料を、1件${MB}MB、一度に${MAX_AT_ONCE}件まで追加できます。`,
  redrawn:
    "写真は長辺2,560ピクセル以内に縮小し、撮影場所などの情報を取り除いて保存します。PDF・Word・Excelはそのまま保存します。作成者名などが残っていないか、追加する前に確認してください。",
  camera: "カメラで撮影",
  send: "追加する",
  shared: "これから追加するファイルに共通の内容",
  sharedHint: "後からファイルごとに変更できます。",
  progressTitle: "送信の状況",
  summary: (done: number, all: number) => `${all}件中${done}件の送信が終わりました。`,
  refusedCount: (n: number) => `${n}件は追加できませんでした。`,
  allDone: (added: number) => `${added}件を追加しました。`,
  cancelled: "中止しました。",
  cancel: "中止",
  cancelThis: (name: string) => `${name}の送信を中止`,
  cancelAll: "残りをすべて中止",
  retry: "もう一度送信",
  retryThis: (name: string) => `${name}をもう一度送信`,
  clear: "この表示を消す",
  state: {
    waiting: "順番待ち",
    sending: "送信中",
    done: "追加しました",
    refused: "追加できません",
    cancelled: "中止しました",
  },
  percent: (n: number) => `${n}％`,
  resultsTitle: "追加の結果",
  noFile: "ファイルを選んでください。",
  signedOut:
    "サインインの期限が切れたため、送信できませんでした。別のタブでサインインしてから、もう一度送信してください。",
  offline: "通信できませんでした。接続を確認して、もう一度送信してください。",
};

const en: typeof ja = {
  title: "Add photos or papers",
  choose: "Choose files",
  drop: `You can also drop files here or paste a copied picture. Photos as JPEG, PNG or WebP and papers as PDF, Word (.docx) or Excel (.xlsx), up to ${MB} MB each and ${MAX_AT_ONCE} at once.`,
  redrawn:
    "Photos are kept at no more than 2,560 pixels, without the place and whatever else a camera writes into them. PDF, Word and Excel files are kept as they are: check for names of authors before you add them.",
  camera: "Take a photo",
  send: "Add",
  shared: "Said of all files that you add now",
  sharedHint: "It can be changed file by file later.",
  progressTitle: "Progress",
  summary: (done, all) => `${done} of ${all} sent.`,
  refusedCount: (n) => `${n} could not be added.`,
  allDone: (added) => `${added} added.`,
  cancelled: "Canceled.",
  cancel: "Cancel",
  cancelThis: (name) => `Cancel ${name}`,
  cancelAll: "Cancel the rest",
  retry: "Send again",
  retryThis: (name) => `Send ${name} again`,
  clear: "Clear this list",
  state: {
    waiting: "Waiting",
    sending: "Sending",
    done: "Added",
    refused: "Not added",
    cancelled: "Canceled",
  },
  percent: (n) => `${n}%`,
  resultsTitle: "What was added",
  noFile: "Choose a file.",
  signedOut:
    "Your sign-in has ended, so this could not be sent. Sign in in another tab, then send it again.",
  offline: "The server could not be reached. Check the connection and send it again.",
};

export const uploadText: Text<typeof ja> = { ja, en };
