/** Why the database of `DATABASE_URL` cannot be used, for whoever runs the installation: a line for each language. */
import { storeServerText } from "~/i18n/store-server-text";
import { UnfitServer } from "~db/postgres/server-check";

type Words = (typeof storeServerText)["ja"];

const WORDS_OF_CODES: Record<string, "wrong-password" | "no-database" | "no-rights" | "too-many"> =
  {
    "28P01": "wrong-password",
    "28000": "wrong-password",
    "3D000": "no-database",
    "42501": "no-rights",
    "53300": "too-many",
  };
const UNREACHABLE = /^(E[A-Z_]+|57P0\d|08\w{3})$/;

export function refusalOfServer(error: unknown, url: string): string {
  const place = placeOf(url);
  return inBoth((t) => {
    if (error instanceof UnfitServer) return t[error.problem](place, error.found);
    const [code, said] = saidBy(error);
    const known = WORDS_OF_CODES[code];
    if (known !== undefined) return t[known](place);
    if (UNREACHABLE.test(code)) return t.unreachable(place, code);
    return /timeout|terminated/i.test(said) ? t.unreachable(place, said) : t.other(place, said);
  });
}

function inBoth(words: (t: Words) => string): string {
  return `${words(storeServerText.ja)}\n${words(storeServerText.en)}`;
}

/** Without user and password. */
function placeOf(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/** What stands at the root: a failed query says its parameters. */
function saidBy(error: unknown): [code: string, said: string] {
  if (!(error instanceof Error)) return ["", String(error)];
  if ("code" in error) return [String(error.code), error.message.split("\n")[0] ?? ""];
  return error.cause === undefined ? ["", error.message.split("\n")[0] ?? ""] : saidBy(error.cause);
}
