/** Attendance in words, the same wherever it stands: 45〜55名, 未記録, or — where no session was held. N4 */
import {
  type AttendanceState,
  attendanceState,
  type Sessions,
} from "~/domain/counting/attendance-state";
import { formatHeadcount } from "~/domain/counting/headcount";
import type { Headcount } from "~/domain/counting/observation";
import type { Language } from "~/domain/value/language";

const WITHOUT_FIGURE: Record<Language, Record<Exclude<AttendanceState, "counted">, string>> = {
  ja: { "no-session": "—", "not-logged": "未記録" },
  en: { "no-session": "—", "not-logged": "Not logged" },
};

export function attendanceFigure(attendance: Headcount & Sessions, language: Language): string {
  const state = attendanceState(attendance);
  return state === "counted"
    ? formatHeadcount(attendance, language)
    : WITHOUT_FIGURE[language][state];
}
