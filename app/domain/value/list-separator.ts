/** What stands between the words of a list on one line. */
import type { Language } from "./language";

export const listSeparator = (language: Language): string => (language === "ja" ? "、" : ", ");
