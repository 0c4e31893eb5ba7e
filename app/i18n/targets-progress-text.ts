/** How far a cell has come towards its target, in one word. P34 */
import type { TargetProgress } from "~/domain/targets/target-progress";
import type { Text } from "./text";

const ja: Record<TargetProgress, string> = {
  reached: "達成",
  expected: "達成見込み",
  short: "目標未達",
};
const en: typeof ja = { reached: "reached", expected: "on track", short: "short of target" };

export const targetsProgressText: Text<typeof ja> = { ja, en };
