/** The links of the list to its files for other programs. P175 */
import type { Text } from "~/i18n/text";

const ja = { mapFile: "公開用GeoJSONを保存", subscribe: "カレンダーで購読" };

const en: typeof ja = {
  mapFile: "Save GeoJSON for outside",
  subscribe: "Subscribe in a calendar",
};

export const eventFeedsText: Text<typeof ja> = { ja, en };
