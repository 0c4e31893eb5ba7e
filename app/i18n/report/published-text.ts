/** What stands beside a published figure: to what it was rounded. N4, N8 */
import type { Text } from "~/i18n/text";

const ja = {
  rounded: (unit: string) => `参加者数は${unit}人単位で公表された値`,
  remark: (text: string) => `（${text}）`,
};

const en: typeof ja = {
  rounded: (unit) => `attendance published in units of ${unit}`,
  remark: (text) => `(${text})`,
};

export const publishedText: Text<typeof ja> = { ja, en };
