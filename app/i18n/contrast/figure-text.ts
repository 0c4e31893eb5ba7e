/** What is said of one figure of an area, on the map and in a contrast alike. */
import type { Text } from "../text";

const ja = {
  /** 日系企業の雇用者数（BEA）（2019） */
  dated: (name: string, when: string) => `${name}（${when}）`,
  /** 日系企業の雇用者数（BEA）（2019、人） */
  datedIn: (name: string, when: string, unit: string) => `${name}（${when}、${unit}）`,
  range: (low: string, high: string) => `${low}〜${high}`,
  atLeast: (low: string) => `${low}以上`,
  figure: (figure: string, unit: string) => `${figure}${unit}`,
  unknown: "不明",
  farApart: (x: string, y: string) =>
    `2つの値の時点が離れています（${x}、${y}）。比較には注意してください。`,
};

const en: typeof ja = {
  dated: (name, when) => `${name} (${when})`,
  datedIn: (name, when, unit) => `${name} (${when}, ${unit})`,
  range: (low, high) => `${low}–${high}`,
  atLeast: (low) => `${low} or more`,
  figure: (figure, unit) => `${figure} ${unit}`,
  unknown: "Unknown",
  farApart: (x, y) => `The two values are of different times (${x}, ${y}). Compare with care.`,
};

export const figureText: Text<typeof ja> = { ja, en };
