/** What is said where a form has brought back what was typed before. */
import type { Text } from "./text";

const ja = {
  title: "入力の途中だった内容を戻しました。",
  discard: "戻した内容を破棄する",
};

const en: typeof ja = {
  title: "What you were typing has been restored.",
  discard: "Discard it",
};

export const boxesText: Text<typeof ja> = { ja, en };
