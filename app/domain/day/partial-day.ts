/** A day, a month or a year as texts of sources give them: 2026-02-18, 2025-09, 2025. */
import type { Language } from "~/domain/value/language";
import { dayOf } from "./calendar-date";
import { formatDay, formatRoughDay } from "./format-day";

/** Is it a day that exists, a month or a year? */
export function isPartialDay(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (parts === null) return false;
  const [, year, month, day] = parts.map(Number);
  return dayOf(year ?? 0, parts[2] ? (month ?? 0) : 1, parts[3] ? (day ?? 0) : 1) !== null;
}

/** 2026年2月18日, 2025年9月, 2025年; Feb 18, 2026, Sep 2025, 2025. What is none of these stands as it is. */
export function formatPartialDay(text: string, language: Language): string {
  if (!isPartialDay(text)) return text;
  if (text.length === 4) return language === "ja" ? `${text}年` : text;
  if (text.length === 10) return formatDay(text, language);
  const from = `${text}-01`;
  return formatRoughDay({ precision: "month", from, to: from }, language);
}
