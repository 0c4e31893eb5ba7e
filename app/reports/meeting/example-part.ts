/** Good examples of the period, told as they were nominated and chosen. P193, P194, P205 */
import { EXAMPLE_PARTS } from "~/domain/example/example";
import { inLanguage } from "~/domain/value/language";
import { exampleWords } from "~/i18n/example/example-words";
import { meetingPaperText } from "~/i18n/meeting/meeting-paper-text";
import { meetingPartText } from "~/i18n/meeting/meeting-part-text";
import { paperText } from "~/i18n/paper/paper-text";
import { numbered } from "../paper/main-part";
import type { PaperBlock, PaperPart } from "../paper/paper";
import type { MeetingFacts } from "./meeting-facts";
import { note, part, text } from "./paper-pieces";

export function examplePart({ examples, language }: MeetingFacts): PaperPart {
  const t = meetingPartText[language];
  const { inJapanese } = meetingPaperText[language];
  if (examples.length === 0) return part(t.examples, [text(t.noExamples)]);
  return part(
    t.examples,
    numbered(
      examples.map(({ title, words, event, fictional }): [string, PaperBlock[]] => [
        fictional
          ? paperText[language].fictionalTitle(inLanguage(title, language))
          : inLanguage(title, language),
        [
          ...(title[language] === null && language === "en" ? [note(inJapanese)] : []),
          note(t.ofEvent(inLanguage(event.title, language), event.lead, event.day)),
          ...EXAMPLE_PARTS.flatMap((of, at): PaperBlock[] => {
            const said = inLanguage(words[of], language);
            if (said === "") return [];
            const label = exampleWords[language].part[of];
            return [{ kind: "item", level: 1, number: `(${at + 1})`, text: t.said(label, said) }];
          }),
        ],
      ]),
    ),
  );
}
