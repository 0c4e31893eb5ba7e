/** The texts that cells of a workbook share, without the readings (furigana) that stand beside kanji. */
import { TableRefused } from "~/domain/import/table-refused";
import { unescapedText, xmlPart } from "./xml-part";

const MOST_CHARACTERS = 64_000_000;
/** One for each cell of the longest table of twelve columns that is read. */
const MOST_TEXTS = 2_500_000;

export async function sharedTexts(chunks: AsyncIterable<Uint8Array>): Promise<string[]> {
  const texts: string[] = [];
  let characters = 0;
  for await (const found of xmlPart<string>(chunks, textHandlers)) {
    for (const text of found) {
      characters += text.length;
      texts.push(text);
    }
    if (characters > MOST_CHARACTERS || texts.length > MOST_TEXTS)
      throw new TableRefused("workbook-too-large");
  }
  return texts;
}

function textHandlers(found: (text: string) => void) {
  let text = "";
  let takes = false;
  let readings = 0;
  return {
    open(name: string) {
      if (name === "si") text = "";
      else if (name === "rPh") readings += 1;
      else if (name === "t") takes = readings === 0;
    },
    text(part: string) {
      if (takes) text += part;
    },
    close(name: string) {
      if (name === "t") takes = false;
      else if (name === "rPh") readings -= 1;
      else if (name === "si") found(unescapedText(text));
    },
  };
}
