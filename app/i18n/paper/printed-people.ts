/** A sum of attendance in words: 約１万８千人, 20万人以上, 412人; about 18,000. N15 */
import type { PrintedTotal } from "~/domain/counting/printed-total";
import type { Language } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";
import { officialDigits } from "./official-digits";

export function printedPeople({ people, says }: PrintedTotal, language: Language): string {
  if (language === "en") {
    const figure = groupDigits(people);
    return { exactly: figure, about: `about ${figure}`, "at-least": `${figure} or more` }[says];
  }
  const figure = `${says === "exactly" ? groupDigits(people) : inThousands(people)}人`;
  const words = { exactly: figure, about: `約${figure}`, "at-least": `${figure}以上` }[says];
  return officialDigits(words);
}

/** Only of what is round: 18000 is 1万8千, 9000 is 9千, 1200 stays 1,200. */
function inThousands(people: number): string {
  if (people < 1_000 || people % 1_000 !== 0) return groupDigits(people);
  const tenThousands = Math.floor(people / 10_000);
  const thousands = (people % 10_000) / 1_000;
  const large = tenThousands > 0 ? `${groupDigits(tenThousands)}万` : "";
  return large + (thousands > 0 ? `${thousands}千` : "");
}
