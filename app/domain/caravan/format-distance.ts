/** Distances in words: kilometres, and miles first where people drive by them. */
import { KM_PER_MILE } from "~/domain/place/great-circle";
import type { Language } from "~/domain/value/language";
import { groupDigits } from "~/domain/value/whole-number";

/** 312km; 194 mi (312 km). */
export function formatDistance(km: number, language: Language): string {
  if (language === "ja") return `${groupDigits(km)}km`;
  return `${groupDigits(Math.round(km / KM_PER_MILE))} mi (${groupDigits(km)} km)`;
}
