/** What the address of a one-pager asks for: language, edition, messages. What it does not know is refused. */
import { EDITIONS, type Edition } from "~/domain/value/edition";
import { LANGUAGES, type Language } from "~/domain/value/language";

export type OnePagerQuestion = {
  language: Language;
  edition: Edition;
  /** Null: none were chosen, so the first that suit. */
  messages: number[] | null;
};

/** `asked`: of the address, or of the form that makes a file. */
export function onePagerQuestion(
  asked: URLSearchParams | FormData,
  language: Language,
): OnePagerQuestion {
  const text = (name: string) => {
    const value = asked.get(name);
    return typeof value === "string" && value !== "" ? value : null;
  };
  const chosen = asked.getAll("message").flatMap((value) => {
    const id = Number(value);
    return Number.isSafeInteger(id) && id > 0 ? [id] : [];
  });
  const isChosen = text("chosen") !== null;
  return {
    language: known(LANGUAGES, text("language")) ?? language,
    edition: known(EDITIONS, text("edition")) ?? "outside",
    messages: isChosen ? [...new Set(chosen)] : null,
  };
}

function known<const Value extends string>(
  values: readonly Value[],
  text: string | null,
): Value | null {
  if (text === null) return null;
  const value = values.find((one) => one === text);
  if (value === undefined) throw new Response("Which language or edition?", { status: 400 });
  return value;
}
