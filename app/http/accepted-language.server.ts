/** The language a program asks for with Accept-Language; Japanese where it asks for neither of ours. */
import type { Language } from "~/domain/value/language";

export function acceptedLanguage(request: Request): Language {
  const wishes = (request.headers.get("Accept-Language") ?? "")
    .slice(0, 500)
    .split(",")
    .map(readWish);
  const ofOurs = wishes.filter(({ tag }) => tag === "ja" || tag === "en");
  const [best] = ofOurs.sort((one, other) => other.weight - one.weight);
  return best?.tag === "en" && best.weight > 0 ? "en" : "ja";
}

/** `en-US;q=0.8` is English with weight 0.8; an unreadable weight counts as none. */
function readWish(text: string): { tag: string; weight: number } {
  const [range = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  const given = parameters.find((parameter) => parameter.startsWith("q="));
  const weight = given === undefined ? 1 : Number(given.slice(2));
  return { tag: range.split("-")[0] ?? "", weight: Number.isFinite(weight) ? weight : 0 };
}
