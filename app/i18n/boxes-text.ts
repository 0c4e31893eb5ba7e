/** What forms say of their boxes, and where one has brought back what was typed before. */
import type { Text } from "./text";

const ja = {
  required: "必須",
  title: "入力の途中だった内容を戻しました。",
  discard: "戻した内容を破棄する",
};

const en: typeof ja = {
  required: "Required",
  title: "What you were typing has been restored.",
  discard: "Discard it",
};

export const boxesText: Text<typeof ja> = { ja, en };
