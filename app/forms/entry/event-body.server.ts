/**
 * A posted event form as nested boxes, and the list button that was pressed, if any.
 *
 * The names in a body are anybody's: indexes are bounded before a list is built from them, and a list button
 * touches our own lists only. What no page of ours sends answers 400.
 */
import { type Intent, parse } from "@conform-to/react";
import { MAX_OCCURRENCES } from "~/domain/entry/event-limits";
import type { TypedEvent } from "~/domain/entry/typed-event";
import { typedEventFrom } from "~/domain/entry/typed-event-from";

export type EventBody = {
  /** After the pressed list button did its work. */
  typed: TypedEvent;
  /** Was a list button pressed? Then nothing is to be saved. */
  isListButton: boolean;
  /** More occurrences were sent than an event can have: those beyond are left out of `typed`. */
  tooMany: boolean;
};

const NAME = /^[A-Za-z_]{1,40}(?:\[(\d{1,6})\])?(?:\.[A-Za-z]{1,40}(?:\[(\d{1,6})\])?)*$/;
const MAX_BOXES = 20_000;
const LISTS = /^(?:partners|occurrences|(occurrences\[\d{1,3}\]\.)reach)$/;
const LIST_INTENTS = ["insert", "remove", "reorder"];

export function readEventBody(form: FormData): EventBody {
  const { boxes, tooMany } = boundedBoxes(form);
  try {
    const submission = parse(boxes, {
      resolve: (payload, intent) => {
        if (intent !== null && !isListIntent(intent, boxes)) throw unreadable();
        return { value: payload };
      },
    });
    const typed = typedEventFrom(submission.payload);
    const isListButton = submission.status !== "success";
    return { typed, isListButton, tooMany };
  } catch (error) {
    if (error instanceof Response) throw error;
    throw unreadable();
  }
}

function boundedBoxes(form: FormData): { boxes: FormData; tooMany: boolean } {
  const boxes = new FormData();
  let tooMany = false;
  let count = 0;
  for (const [name, value] of form) {
    count += 1;
    if (count > MAX_BOXES || !NAME.test(name) || typeof value !== "string") throw unreadable();
    const beyond = [...name.matchAll(/\[(\d+)\]/g)].some(
      (index) => Number(index[1]) >= MAX_OCCURRENCES,
    );
    if (beyond) tooMany = true;
    else boxes.append(name, value);
  }
  return { boxes, tooMany };
}

/** A list within an occurrence is one of an occurrence that was posted. */
function isListIntent(intent: Intent, boxes: FormData): boolean {
  if (!LIST_INTENTS.includes(intent.type)) return false;
  const payload: unknown = intent.payload;
  if (typeof payload !== "object" || payload === null || !("name" in payload)) return false;
  const list = LISTS.exec(String(payload.name));
  if (list === null) return false;
  const [, occurrence] = list;
  return occurrence === undefined || [...boxes.keys()].some((name) => name.startsWith(occurrence));
}

function unreadable(): Response {
  return new Response("The form could not be read", { status: 400 });
}
