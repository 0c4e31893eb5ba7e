/** What the API says of submissions: errors, and the page that describes it. */
import type { Text } from "~/i18n/text";

const ja = {
  title: "報告書（確定版）",
  about:
    "期間を送ると起案し、id を返します（201）。freeze は了承の日付と文書番号を受け取り、全てのファイルを保存してから200を返します。事務局の書き込めるトークンが必要です。一人だけで起案し、又は一人だけで内容を入力した者は403、計上の判断を待つ取組があるとき（件数は pending）又は既に確定しているときは409です。確定していない報告書の数値は、現在の登録内容によるものです。",
  fields: {
    state: "draft、inquiry、answered、consulted、frozen、submitted、published、superseded",
    "rules, code": "計上規則の版と、プログラムの版（ソースのハッシュ値）",
    "sha256, shortCode":
      "確定した記録（report.json）のSHA-256と、各頁に載る番号。確定するまで null",
    figures: "全体の数値と、軸ごとの行（by）。集計表と同じ項目",
  },
  parameters: {
    "from, to": "本文：期間の初日と末日（2025-04-01の形式）。title（ja・en）と note も指定できます",
    "date, number":
      "freeze の本文：了承の日付と文書番号。office（担当）と skipped（省略した手続の理由）も指定できます",
    file: "report.json、report.csv、report.xlsx、report.docx、report.pdf",
  },
  draftMalformed: (fields: readonly string[]) =>
    `本文は { "from": "2025-04-01", "to": "2026-03-31" } の形のJSONで送信してください。${fields.length === 0 ? "" : `読み取れない項目：${fields.join("、")}。`}`,
  freezeMalformed: (fields: readonly string[]) =>
    `本文は { "date": "2026-06-01", "number": "文書番号" } の形のJSONで送信してください。${fields.length === 0 ? "" : `読み取れない項目：${fields.join("、")}。`}`,
  failed: "ファイルを作成できませんでした。登録内容はそのままです。もう一度送信してください。",
  "still-going": "確定版の作成が続いています。しばらくして、報告書の状態を確かめてください。",
};

const en: typeof ja = {
  title: "Submissions",
  about:
    "Send a period to draft a submission: the answer is its id (201). freeze takes the day and the document number of the approval and answers 200 once all files are stored. A token of the secretariat that may write is needed. Who alone drafted it, or alone worked on it, is answered 403; events that wait for a decision whether they count (how many is pending), or a submission frozen already, 409. Until it is frozen, the figures are those of the register as it is.",
  fields: {
    state: "draft, inquiry, answered, consulted, frozen, submitted, published, superseded",
    "rules, code": "Version of the counting rules, and of the program (a hash of its sources)",
    "sha256, shortCode":
      "SHA-256 of the frozen record (report.json), and the code on every page of it; null until it is frozen",
    figures: "Figures of all of it, and rows by every axis (by), as in totals",
  },
  parameters: {
    "from, to":
      "Body: first and last day of the period (2025-04-01); title (ja, en) and note may be given",
    "date, number":
      "Body of freeze: day and document number of the approval; office, and skipped (why steps were left out), may be given",
    file: "report.json, report.csv, report.xlsx, report.docx, report.pdf",
  },
  draftMalformed: (fields) =>
    `Send JSON such as { "from": "2025-04-01", "to": "2026-03-31" }.${fields.length === 0 ? "" : ` Not understood: ${fields.join(", ")}.`}`,
  freezeMalformed: (fields) =>
    `Send JSON such as { "date": "2026-06-01", "number": "document number" }.${fields.length === 0 ? "" : ` Not understood: ${fields.join(", ")}.`}`,
  failed: "The files could not be made. Nothing in the register was changed. Send it again.",
  "still-going": "The frozen record is still being made. Ask for the submission in a while.",
};

export const submissionApiText: Text<typeof ja> = { ja, en };
