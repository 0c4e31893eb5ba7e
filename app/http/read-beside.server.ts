/**
 * A page whose reader runs on a thread that reads, where there is one: what crosses is who asks and the address, and then
 * what the page shows. Who asks has been let in before, with the rights of that moment.
 *
 * A reader that answers with bytes makes a file, whose bytes cross as they are. What it throws as an answer, such as a 404,
 * is thrown to whoever asked.
 */
import type { Context } from "~/context/context.server";
import type { Database, Handle } from "~db/client";
import { type Ask, askedBeside } from "~db/queries/store/asked-beside";

type Question = { who: Omit<Context, "db">; words: Word[] };
/** What a reader is given beside its context, as it crosses. */
type Word =
  | { as: "request"; url: string; language: string | null }
  | { as: "params"; params: string }
  | { as: "value"; value: unknown };
type Thrown = { status: number; statusText: string; headers: [string, string][]; body: string };
type Answer<Page> = { page: Page } | { thrown: Thrown };

export type ReadBeside<Words extends unknown[], Page> = {
  (ctx: Context, ...words: Words): Promise<Page>;
  /** As the table of the threads names it. */
  asked: Ask<Question, Answer<Page> | Uint8Array>;
};

export function readBeside<Words extends unknown[], Page>(
  read: (ctx: Context, ...words: Words) => Promise<Page>,
): ReadBeside<Words, Page> {
  const asked = askedBeside<Question, Answer<Page> | Uint8Array>(async (db, { who, words }) => {
    try {
      // They were made of the same words.
      const page = await read({ ...who, db: onlyReading(db) }, ...(words.map(wordOf) as Words));
      return page instanceof Uint8Array ? page : ({ page } as Answer<Page>);
    } catch (thrown) {
      if (thrown instanceof Response) return { thrown: await plainOf(thrown) };
      throw thrown;
    }
  });
  const reader = async ({ db, ...who }: Context, ...words: Words): Promise<Page> => {
    const answer = await asked(db.read, { who, words: words.map(crossing) });
    // The file that `read` gave.
    if (answer instanceof Uint8Array) return answer as Page;
    if ("page" in answer) return answer.page;
    const { body, ...head } = answer.thrown;
    throw new Response(body === "" ? null : body, head);
  };
  return Object.assign(reader, { asked });
}

function crossing(word: unknown): Word {
  if (word instanceof URLSearchParams) return { as: "params", params: word.toString() };
  if (!(word instanceof Request)) return { as: "value", value: word };
  return { as: "request", url: word.url, language: word.headers.get("Accept-Language") };
}

function wordOf(word: Word): unknown {
  if (word.as === "value") return word.value;
  if (word.as === "params") return new URLSearchParams(word.params);
  const headers = word.language === null ? [] : [["Accept-Language", word.language] as const];
  return new Request(word.url, { headers: Object.fromEntries(headers) });
}

async function plainOf(answer: Response): Promise<Thrown> {
  const { status, statusText, headers } = answer;
  return { status, statusText, headers: [...headers], body: await answer.text() };
}

/** A page that writes would be a mistake of ours. */
function onlyReading(read: Handle): Database {
  const refuse = () => Promise.reject(new Error("A page only reads"));
  return {
    ...{ folder: "", read, write: refuse, writeEvents: refuse, writeKeepingAnswers: refuse },
    ...{ lendTurn: refuse, whileOpenBeside: refuse, apart: null, alone: refuse, close: refuse },
    waiting: new Int32Array(new SharedArrayBuffer(4)),
  };
}
