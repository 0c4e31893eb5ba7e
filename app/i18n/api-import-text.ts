/** What the API says of imports, on the page that describes it. */
import { IMPORT_KINDS } from "~/domain/import/import-kind";
import type { Text } from "./text";

const ja = {
  title: "取込み",
  about:
    "ファイルを本文として送ると、id を返して読み取ります（202）。状態を id で確かめ、確認待ち（preview）になったら、確定（commit）又は質問への回答（answers）を送ります。確定した取込みは取り消せます（undo）。書き込めるトークン（npm run admin -- token EMAIL --write）が必要です。ブラウザーのサインインでは書き込めません。Idempotency-Key を付けると、同じ送信は一度だけ受け付けます。",
  fields: {
    state: "reading、preview、committing、committed、undoing、undone、refused",
    file: "name、sha256、rows（内容・注記・合計の行数）、encoding、sheet",
    counts: "new、changed、unchanged、asked、leftOut、refused。和は file.rows",
    rows: "row（行番号）、outcome、column、reason、value、otherRow、changes（field・before・after）、choices（value・ja・en・proposed）、left（取り消さなかった理由）",
    next: "次のページの after。最後のページでは null",
  },
  parameters: {
    kind: `種類：${IMPORT_KINDS.join("、")}`,
    source: "ファイルの出所の名前（列の対応と id を覚えます。省略時はファイル名）",
    filter: "japanese：日本企業の行だけ",
    "X-File-Name": "ヘッダー：ファイル名（UTF-8のパーセント表記）",
    "outcome, after, limit": "取込みの行：結果で絞り、行番号の後から、200行まで（省略時は50）",
    answers:
      '本文：[{ row, choice }]。choice は choices の value。{ row: "all", choice: "all-proposed" } は全て提案どおり',
  },
};

const en: typeof ja = {
  title: "Imports",
  about:
    "Send a file as the body: the answer is an id (202), and the file is read. Ask for the import by its id; once it is in preview, send answers to what it asks, or commit it. What was committed can be undone. A token that may write is needed (npm run admin -- token EMAIL --write); the sign-in of a browser is refused. With an Idempotency-Key, what is sent twice is taken once.",
  fields: {
    state: "reading, preview, committing, committed, undoing, undone, refused",
    file: "name, sha256, rows (of data, notes and totals), encoding, sheet",
    counts: "new, changed, unchanged, asked, leftOut, refused; together they are file.rows",
    rows: "row (its number), outcome, column, reason, value, otherRow, changes (field, before, after), choices (value, ja, en, proposed), left (why an undo left it)",
    next: "after of the next page; null on the last one",
  },
  parameters: {
    kind: `What it is: ${IMPORT_KINDS.join(", ")}`,
    source:
      "Name of the source, whose columns and ids are remembered (the file name when left out)",
    filter: "japanese: rows of Japanese companies alone",
    "X-File-Name": "Header: name of the file (UTF-8, percent-encoded)",
    "outcome, after, limit":
      "Of the rows: of one outcome, after a row, at most 200 (50 when left out)",
    answers:
      'Body: [{ row, choice }], choice the value of one of the choices. { row: "all", choice: "all-proposed" } takes every proposal',
  },
};

export const apiImportText: Text<typeof ja> = { ja, en };
