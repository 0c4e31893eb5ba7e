/** What is asked of a meeting's papers: in which language, for whom, and as which kind of file. P205 */
import { EDITIONS, type Edition } from "~/domain/value/edition";
import { LANGUAGES, type Language } from "~/domain/value/language";
import { PAPER_FORMATS, type PaperFormat } from "./meeting";

export type PaperOrder = { language: Language; edition: Edition; format: PaperFormat };

/** An order as a work of the background keeps it; null where it is none. */
export function paperOrderOf(kept: unknown): PaperOrder | null {
  const { language, edition, format } = Object(kept);
  const found = {
    language: LANGUAGES.find((one) => one === language),
    edition: EDITIONS.find((one) => one === edition),
    format: PAPER_FORMATS.find((one) => one === format),
  };
  const { language: inLanguage, edition: of, format: as } = found;
  if (inLanguage === undefined || of === undefined || as === undefined) return null;
  return { language: inLanguage, edition: of, format: as };
}
