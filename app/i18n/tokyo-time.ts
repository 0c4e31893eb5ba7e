/**
 * An instant as people of the Task Force read it: on Tokyo's clock. Whoever shows the bare one says so beside it.
 *
 * Japan has had one offset and no summer time since 1951, so server and browser agree to the letter.
 */
import type { Language } from "~/domain/value/language";

const TOKYO_MS = 9 * 3_600_000;

export function tokyoTime(at: Date | string, language: Language): string {
  const local = new Date(new Date(at).getTime() + TOKYO_MS).toISOString();
  const time = local.slice(11, 16);
  if (language === "en") return `${local.slice(0, 10)} ${time}`;
  const [year, month, day] = local.slice(0, 10).split("-").map(Number);
  return `${year}年${month}月${day}日 ${time}`;
}

/** The same where nothing beside it names the clock. */
export function namedTokyoTime(at: Date | string, language: Language): string {
  return tokyoTime(at, language) + (language === "ja" ? "（日本時間）" : " (Tokyo)");
}
