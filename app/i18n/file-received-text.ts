/** Why a file that was sent is not taken. */
import type { Text } from "./text";

const ja = {
  "too-large": "ファイルが大きすぎます（上限64MB）。分割してから、もう一度選んでください。",
  "too-many-fields": "ファイルと一緒に送信された項目が多すぎるか、長すぎます。",
  "broken-off": "ファイルの送信が途中で切れました。もう一度送信してください。",
  malformed: "送信内容を読み取れません。もう一度ファイルを選んで送信してください。",
  "no-file": "ファイルを選んでください。",
  "several-files": "ファイルは1つずつ選んでください。",
  "empty-file": "ファイルが空です。内容を確認して、もう一度選んでください。",
  "not-stored": "サーバーのディスクにファイルを保存できません。管理者に連絡してください。",
};

const en: typeof ja = {
  "too-large": "The file is too large (at most 64 MB). Split it and choose it again.",
  "too-many-fields": "Too much was sent beside the file.",
  "broken-off": "The file broke off while it was sent. Send it again.",
  malformed: "What was sent cannot be read. Choose the file again and send it.",
  "no-file": "Choose a file.",
  "several-files": "Choose one file at a time.",
  "empty-file": "The file is empty. Check it and choose it again.",
  "not-stored": "The server's disk does not take the file. Please tell your administrator.",
};

export const fileReceivedText: Text<typeof ja> = { ja, en };
