/** A good example as it stands in the boxes of its form. */
import { EXAMPLE_PARTS, type ExampleDraft, type ExamplePart, MAX_PRESS } from "./example";

export type WordsBox = `${ExamplePart}Ja` | `${ExamplePart}En`;
export const WORDS_BOXES = EXAMPLE_PARTS.flatMap((part): WordsBox[] => [`${part}Ja`, `${part}En`]);
export type TextBox = "titleJa" | "titleEn" | WordsBox | "people";
export const TEXT_BOXES: readonly TextBox[] = ["titleJa", "titleEn", ...WORDS_BOXES, "people"];

export const PRESS_BOXES = ["outlet", "headline", "day", "url"] as const;
export type PressBox = (typeof PRESS_BOXES)[number];
export type TypedPress = Record<PressBox, string>;

export type TypedExample = {
  text: Record<TextBox, string>;
  press: TypedPress[];
  photos: string[];
};

/** A box by its name on the form: the text boxes, `photos`, and those of the press. */
export type ExampleBox = TextBox | "photos" | `press[${number}].${PressBox}`;
export type ExampleProblem =
  | "required"
  | "unknown"
  | "too-long"
  | "unreadable"
  | "malformed"
  | "day-to-come"
  | "not-an-address"
  | "too-many-photos"
  | "photo-without-consent";

export const EMPTY_PRESS: TypedPress = { outlet: "", headline: "", day: "", url: "" };

export const pressBox = (at: number, box: PressBox): ExampleBox => `press[${at}].${box}`;

export function typedExampleOf(draft: ExampleDraft | null): TypedExample {
  const words = Object.fromEntries(
    EXAMPLE_PARTS.flatMap((part) => [
      [`${part}Ja`, draft?.words[part].ja ?? ""],
      [`${part}En`, draft?.words[part].en ?? ""],
    ]),
  ) as Record<WordsBox, string>;
  const press = (draft?.press ?? []).map((one) => ({ ...one, url: one.url ?? "" }));
  return {
    text: {
      titleJa: draft?.title.ja ?? "",
      titleEn: draft?.title.en ?? "",
      ...words,
      people: draft?.people ?? "",
    },
    press: filledPress(press),
    photos: (draft?.photos ?? []).map(String),
  };
}

/** As many lines as are offered: there is nothing to add one with where no script runs. */
export function filledPress(press: readonly TypedPress[]): TypedPress[] {
  return Array.from({ length: MAX_PRESS }, (_, at) => press[at] ?? EMPTY_PRESS);
}
