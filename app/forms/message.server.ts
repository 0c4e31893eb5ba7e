/** The form of a message, and what it asks for beside its saving: a figure to be found, taken in or taken out. P200 */
import { checkDay } from "~/domain/day/calendar-date";
import { parseDay } from "~/domain/day/parse-day";
import { WORDING } from "~/domain/message/message";
import { FIGURE_LETTERS } from "~/domain/message/message-text";
import {
  MESSAGE_BOXES,
  type MessageAsk,
  type MessageErrors,
  NOTHING_TYPED,
  type TypedMessage,
} from "~/domain/message/typed-message";
import { LINE, PARAGRAPH } from "~/domain/value/limits";
import { cleanText } from "~/domain/value/typed-text";
import { oneOf, textOf } from "./boxes/field-texts.server";

/** More than any box takes, so that what is too long is told, not cut. */
const LONGEST_GIVEN_BACK = 12 * PARAGRAPH;
const LONGEST_ID = 200;

export function typedMessage(form: FormData): TypedMessage {
  const boxes = MESSAGE_BOXES.map((box) => [box, textOf(form, box).slice(0, LONGEST_GIVEN_BACK)]);
  const bound = form.getAll("bound").flatMap((value) => {
    const [letter = "", ...rest] = typeof value === "string" ? value.split(":") : [];
    const known = oneOf(FIGURE_LETTERS, letter);
    const factId = rest.join(":").slice(0, LONGEST_ID);
    return known === null || factId === "" ? [] : [{ letter: known, factId }];
  });
  const [area, measure] = [textOf(form, "area"), textOf(form, "measure")];
  return {
    ...NOTHING_TYPED,
    ...Object.fromEntries(boxes),
    bound: bound.filter((one, at) => bound.findIndex(({ letter }) => letter === one.letter) === at),
    ...{ area: area.slice(0, LONGEST_ID), measure: measure.slice(0, LONGEST_ID) },
  };
}

/** A button says what it is for; Enter in a box saves. */
export function messageAsk(form: FormData): MessageAsk {
  const [intent = "", ...rest] = textOf(form, "intent").split(":");
  const about = rest.join(":").slice(0, LONGEST_ID);
  if (intent === "bind") return { do: "bind", factId: about };
  if (intent === "unbind") return { do: "unbind", letter: about };
  return { do: oneOf(["check", "find"], intent) ?? "save" };
}

type Read =
  | { ok: true; value: Omit<ReadMessage, "bound"> & Pick<TypedMessage, "bound"> }
  | { ok: false; errors: MessageErrors };
type ReadMessage = {
  wording: { ja: string; en: string };
  priority: string | null;
  source: string;
  expiresOn: string;
  bound: TypedMessage["bound"];
};

export function readMessage(typed: TypedMessage): Read {
  const errors: MessageErrors = {};
  const text = (box: "wordingJa" | "wordingEn" | "source", max: number): string => {
    const clean = cleanText(typed[box], { max });
    if (clean.ok && clean.value !== "") return clean.value;
    const reason = clean.ok ? "required" : clean.reason;
    const isWording = reason === "too-long" && box !== "source";
    errors[box] = { reason: isWording ? "wording-too-long" : reason };
    return "";
  };
  const wording = { ja: text("wordingJa", WORDING.ja), en: text("wordingEn", WORDING.en) };
  const source = text("source", LINE);
  const day = parseDay(typed.expiresOn);
  const verdict = day.ok ? checkDay(day.value) : day;
  if (!verdict.ok) errors.expiresOn = { reason: verdict.reason };
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const priority = typed.priority === "" ? null : typed.priority;
  const expiresOn = day.ok ? day.value : "";
  return { ok: true, value: { wording, priority, source, expiresOn, bound: typed.bound } };
}
