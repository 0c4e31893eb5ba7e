/** Unique attendance: never a sum, and without identities not a figure either. N5 */
import type { Text } from "~/i18n/text";

const ja = {
  notAvailable: (bounds: string) => `実人数：算出できません（${bounds}）`,
  between: (atLeast: string, atMost: string) => `${atLeast}名以上${atMost}名以下`,
  openEnded: (atLeast: string) => `${atLeast}名以上、上限は不明`,
};
const en: typeof ja = {
  notAvailable: (bounds) => `Unique attendance: not available (${bounds})`,
  between: (atLeast, atMost) => `at least ${atLeast}, at most ${atMost}`,
  openEnded: (atLeast) => `at least ${atLeast}, no upper bound`,
};

export const reportUniqueText: Text<typeof ja> = { ja, en };
