/** Of how many events a view shows nothing, because who asks may not read them: the same words on pages and in files. P185 */
import { groupDigits } from "~/domain/value/whole-number";
import type { Text } from "~/i18n/text";

const ja = {
  notShown: (events: number) => `非表示 ${groupDigits(events)}件`,
  notShownWhy: "機密性3情報の取組は、合計に数え、一覧に示しません。",
};

const en: typeof ja = {
  notShown: (events) =>
    events === 1 ? "1 event not shown" : `${groupDigits(events)} events not shown`,
  notShownWhy: "Events of Confidentiality 3 count in totals and are not listed.",
};

export const notShownText: Text<typeof ja> = { ja, en };
