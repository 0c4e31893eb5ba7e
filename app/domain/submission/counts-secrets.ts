/**
 * Does 機密性3 count in a frozen report? In one of whole months; of odd days only in those that were frozen before that
 * was left out. P185
 */
import { isSecret } from "~/domain/counting/event-form";
import { isWholeMonths } from "~/domain/filter/counts-unread";
import type { ReportBasis } from "./frozen-report";

export const countsSecrets = ({
  period,
  events,
}: Pick<ReportBasis, "period" | "events">): boolean =>
  isWholeMonths(period) || events.some(isSecret);
