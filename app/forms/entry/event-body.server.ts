/**
 * A posted event form as nested boxes, and the list button that was pressed, if any.
 *
 * The names in a body are anybody's: indexes are bounded before a list is built from them, and a list button
 * touches our own lists only. What no page of ours sends answers 400.
 */
import { LIST_BUTTON, listEditOf } from "~/domain/entry/list-button";
import { boxAt, treeOfBoxes, withListEdit } from "~/domain/entry/typed-boxes";
import type { TypedEvent } from "~/domain/entry/typed-event";
import { typedEventFrom } from "~/domain/entry/typed-event-from";
import { MAX_OCCURRENCES } from "~/domain/value/limits";

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
const LISTS = /^(?:partners|occurrences(?:\[\d{1,3}\]\.reach)?)$/;

export function readEventBody(form: FormData): EventBody {
  const { boxes, tooMany } = boundedBoxes(form);
  const typed = typedEventFrom(treeOfBoxes(boxes));
  const pressed = boxes.get(LIST_BUTTON);
  if (pressed === null) return { typed, isListButton: false, tooMany };
  return { typed: typedEventFrom(withPressed(typed, pressed)), isListButton: true, tooMany };
}

/** A list within an occurrence is one of an occurrence that was posted. */
function withPressed(typed: TypedEvent, pressed: FormDataEntryValue): TypedEvent {
  const edit = listEditOf(pressed);
  if (edit === null || !LISTS.test(edit.list) || !Array.isArray(boxAt(typed, edit.list)))
    throw unreadable();
  return withListEdit(typed, edit);
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

function unreadable(): Response {
  return new Response("The form could not be read", { status: 400 });
}
