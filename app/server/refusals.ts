/**
 * Answers of the server itself, before any route runs: too large, malformed, from a foreign page.
 *
 * Each reader gets its own kind: problem+json under /api, the router's own error record for a `.data`
 * request (so that the page shows its error frame instead of failing to decode), else a small page.
 */
import { BUSY_SECONDS } from "~/context/hashing-queue.server";
import type { Language } from "~/domain/value/language";
import { READERS_BUSY_SECONDS } from "./readers/readers-busy";

export type Refusal = {
  status: 400 | 403 | 404 | 405 | 408 | 413 | 414 | 429 | 500 | 503 | 507;
  ja: string;
  en: string;
  retrySeconds?: number;
  /** What a page of ours says beside its form, which stays as it was typed: `app/components/frame/line.ts`. */
  beside?: { ja: string; en: string };
};

export const REFUSALS = {
  malformed: {
    status: 400,
    ja: "アドレスの書式が正しくありません。",
    en: "The address is malformed.",
  },
  foreignOrigin: {
    status: 403,
    ja: "別のサイトのページから送信されたため、受け付けませんでした。",
    en: "This was sent from a page of another site and was not accepted.",
  },
  notFound: {
    status: 404,
    ja: "ページが見つかりません。",
    en: "The page was not found.",
  },
  method: {
    status: 405,
    ja: "この方法では受け付けていません。",
    en: "This is not accepted by that method.",
  },
  tooSlow: {
    status: 408,
    ja: "送信が途中で止まったため、受け付けませんでした。前のページに戻り、送信し直してください。",
    en: "Sending stopped half-way, so this was not accepted. Go back and send it again.",
  },
  tooLarge: {
    status: 413,
    ja: "送信内容が大きすぎます（上限1MB）。前のページに戻り、短くして送信し直してください。",
    en: "What was sent is too large (at most 1 MB). Go back, shorten it and send it again.",
  },
  tooLargeFile: {
    status: 413,
    ja: "ファイルが大きすぎます（上限64MB）。分割してから、もう一度選んでください。",
    en: "The file is too large (at most 64 MB). Split it and choose it again.",
  },
  tooLargeBeforeSignIn: {
    status: 413,
    ja: "サインインせずに送信できるのは16kBまでです。サインインしてから送信してください。",
    en: "Without a sign-in at most 16 kB can be sent. Sign in first.",
  },
  tooLong: {
    status: 414,
    ja: "アドレスが長すぎます。",
    en: "The address is too long.",
  },
  busy: {
    status: 429,
    ja: "サインインが混み合っています。数秒待ってから、前のページに戻って送信し直してください。",
    en: "Many people are signing in at this moment. Wait a few seconds, go back and send it again.",
    retrySeconds: BUSY_SECONDS,
  },
  broken: {
    status: 500,
    ja: "エラーが発生しました。管理者に連絡してください。",
    en: "Something went wrong. Please tell your administrator.",
  },
  databaseLost: {
    status: 503,
    ja: "データベースに接続できないため、処理できませんでした。登録済みの内容はそのまま残っています。しばらく待ってから、前のページに戻り、もう一度お試しください。",
    en: "There is no connection to the database, so this was not done. What was registered is unchanged. Wait a moment, go back and try again.",
    retrySeconds: 5,
  },
  readersBusy: {
    status: 503,
    ja: "集計が混み合っているため、表示できませんでした。登録済みの内容に影響はありません。数秒待ってから、もう一度開いてください。",
    en: "Too many figures are being counted at this moment, so this could not be shown. What was registered is unchanged. Wait a few seconds and open it again.",
    retrySeconds: READERS_BUSY_SECONDS,
  },
  noRoom: {
    status: 507,
    ja: "保存先のディスクの空き容量が足りないため、登録できませんでした。登録済みの内容はそのまま残っています。管理者に連絡し、前のページに戻って送信し直してください。",
    en: "There is no room left on the disk of the server, so this was not saved. What was registered is unchanged. Tell your administrator, then go back and send it again.",
    beside: {
      ja: "保存先のディスクの空き容量が足りないため、まだ登録できていません。入力した内容はこの画面に残っています。管理者に連絡してください。空きができると自動で送信します。",
      en: "There is no room left on the disk of the server, so this is not saved yet. What you typed is kept on this page. Tell your administrator; it will be sent when there is room.",
    },
  },
} as const satisfies Record<string, Refusal>;

const STATUS_TEXT: Record<Refusal["status"], string> = {
  400: "Bad Request",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  408: "Request Timeout",
  413: "Content Too Large",
  414: "URI Too Long",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
  507: "Insufficient Storage",
};

/** A page says it in both languages. */
export function refuse(
  pathname: string,
  refusal: Refusal,
  language: { program: Language; person: Language },
): Response {
  const { status } = refusal;
  if (pathname === "/api" || pathname.startsWith("/api/")) {
    const problem = {
      type: "about:blank",
      title: STATUS_TEXT[status],
      status,
      detail: refusal[language.program],
    };
    return answer(refusal, "application/problem+json; charset=utf-8", JSON.stringify(problem));
  }
  if (pathname.endsWith(".data") && refusal.beside !== undefined)
    return answer(refusal, "text/plain; charset=utf-8", refusal.beside[language.person]);
  if (pathname.endsWith(".data")) return answer(refusal, "text/x-script", dataRecord(refusal));
  return answer(refusal, "text/html; charset=utf-8", page(refusal));
}

/** The router's wire format: a list whose entries refer to each other by position. */
function dataRecord({ status, ja, en }: Refusal): string {
  const record = [
    { _1: 2 },
    "error",
    ["ErrorResponse", 3, 4, 5],
    `${ja} ${en}`,
    status,
    STATUS_TEXT[status],
  ];
  return `${JSON.stringify(record)}\n`;
}

function page({ status, ja, en }: Refusal): string {
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${status}</title></head>
<body><main><h1>${status}</h1><p>${ja}</p><p lang="en">${en}</p><p><a href="/">草の根 Kusanone</a></p></main></body></html>
`;
}

function answer({ status, retrySeconds }: Refusal, contentType: string, body: string): Response {
  const headers = new Headers({ "Content-Type": contentType });
  if (retrySeconds !== undefined) headers.set("Retry-After", String(retrySeconds));
  return new Response(body, { status, headers });
}
