/** The form of a good example: six parts in two languages, whether people are named, the press as citations, photos. P193 */
import { parseDay } from "~/domain/day/parse-day";
import {
  EXAMPLE_PARTS,
  EXAMPLE_TEXT,
  EXAMPLE_TITLE,
  type ExampleDraft,
  type ExamplePart,
  HEADLINE,
  MAX_PHOTOS,
  MAX_PRESS,
  NAMED_PEOPLE,
  type Press,
} from "~/domain/example/example";
import {
  type ExampleBox,
  type ExampleProblem,
  filledPress,
  PRESS_BOXES,
  pressBox,
  TEXT_BOXES,
  type TextBox,
  type TypedExample,
  type TypedPress,
} from "~/domain/example/typed-example";
import { idOf } from "~/domain/value/id-of";
import type { BilingualText } from "~/domain/value/language";
import { LINE } from "~/domain/value/limits";
import { freeText, oneOf, textOf } from "./boxes/field-texts.server";

export type ExampleErrors = Partial<Record<ExampleBox, ExampleProblem>>;
export type ReadExample = { ok: true; draft: ExampleDraft } | { ok: false; errors: ExampleErrors };

/** More than any box takes, so that what is too long is told, not cut. */
const LONGEST_GIVEN_BACK = 150 * EXAMPLE_TEXT;

export function typedExample(form: FormData): TypedExample {
  const given = (name: string) => textOf(form, name).slice(0, LONGEST_GIVEN_BACK);
  const text = Object.fromEntries(TEXT_BOXES.map((box) => [box, given(box)]));
  const press = Array.from({ length: MAX_PRESS }, (_, at) =>
    Object.fromEntries(PRESS_BOXES.map((box) => [box, given(pressBox(at, box))])),
  );
  const photos = form.getAll("photos").filter((id) => typeof id === "string");
  return {
    text: text as TypedExample["text"],
    press: filledPress(press as TypedPress[]),
    photos: photos.slice(0, 10 * MAX_PHOTOS),
  };
}

/** `photos`: those of the event that may be shown. `today`: nothing was printed later. */
export function readExample(
  typed: TypedExample,
  known: { photos: ReadonlySet<number>; today: string },
): ReadExample {
  const errors: ExampleErrors = {};
  const refuse = (box: ExampleBox, problem: ExampleProblem) => {
    errors[box] ??= problem;
  };
  const read = (box: ExampleBox, text: string, max: number) => {
    const clean = freeText(text, max);
    if (clean.ok) return clean.value;
    refuse(box, clean.reason);
    return null;
  };
  const both = (part: "title" | ExamplePart, max: number): BilingualText => {
    const [ja, en]: TextBox[] = [`${part}Ja`, `${part}En`];
    if (ja === undefined || en === undefined) return { ja: null, en: null };
    const text = { ja: read(ja, typed.text[ja], max), en: read(en, typed.text[en], max) };
    if (text.ja === null && text.en === null) refuse(ja, "required");
    return text;
  };
  const title = both("title", EXAMPLE_TITLE);
  const words = Object.fromEntries(
    EXAMPLE_PARTS.map((part) => [part, both(part, EXAMPLE_TEXT)]),
  ) as ExampleDraft["words"];
  const people = oneOf(NAMED_PEOPLE, typed.text.people);
  if (people === null) refuse("people", "required");
  const press = typed.press.flatMap((one, at) => readPress(one, at, known.today, read, refuse));
  const photos = [...new Set(typed.photos.map((id) => idOf(id) ?? 0))];
  if (photos.length > MAX_PHOTOS) refuse("photos", "too-many-photos");
  if (photos.some((id) => !known.photos.has(id))) refuse("photos", "photo-without-consent");
  if (people === null || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, draft: { title, words, people, press, photos } };
}

function readPress(
  typed: TypedPress,
  at: number,
  today: string,
  read: (box: ExampleBox, text: string, max: number) => string | null,
  refuse: (box: ExampleBox, problem: ExampleProblem) => void,
): Press[] {
  if (PRESS_BOXES.every((box) => typed[box].trim() === "")) return [];
  const outlet = read(pressBox(at, "outlet"), typed.outlet, LINE);
  const headline = read(pressBox(at, "headline"), typed.headline, HEADLINE);
  if (outlet === null) refuse(pressBox(at, "outlet"), "required");
  if (headline === null) refuse(pressBox(at, "headline"), "required");
  const day = parseDay(typed.day.normalize("NFKC").trim());
  if (!day.ok) refuse(pressBox(at, "day"), typed.day.trim() === "" ? "required" : "malformed");
  else if (day.value > today) refuse(pressBox(at, "day"), "day-to-come");
  const url = read(pressBox(at, "url"), typed.url, 500);
  if (url !== null && !isAddress(url)) refuse(pressBox(at, "url"), "not-an-address");
  return [{ outlet: outlet ?? "", headline: headline ?? "", day: day.ok ? day.value : "", url }];
}

/** An address of the web, which a reader may follow. */
function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
