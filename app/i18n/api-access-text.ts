/** Why the API does not answer: the `detail` of its 401 and 403. */
import type { Text } from "./text";

const ja = {
  tokenMissing:
    "APIトークンが必要です（Authorization: Bearer …）。トークンは、管理者が発行します。",
  tokenNotValid:
    "APIトークンが正しくないか、無効になっています。管理者に新しいトークンを依頼してください。",
  forbidden: "このトークンの利用者には、この操作の権限がありません。",
  tokenNeeded: "書き込みには、APIトークンが必要です（Authorization: Bearer …）。",
  tokenReads: "このトークンは読み出し専用です。書き込めるトークンを管理者に依頼してください。",
};

const en: typeof ja = {
  tokenMissing: "An API token is needed (Authorization: Bearer …). An administrator issues it.",
  tokenNotValid: "The API token is wrong or no longer valid. Ask an administrator for a new one.",
  forbidden: "The user this token belongs to does not have permission to do this.",
  tokenNeeded: "Writing needs an API token (Authorization: Bearer …).",
  tokenReads: "This token is for reading only. Ask an administrator for one that may write.",
};

export const apiAccessText: Text<typeof ja> = { ja, en };
