/** What stands beside the label of a box that must be filled. */
import type { Text } from "./text";

const ja = { required: "必須" };
const en: typeof ja = { required: "Required" };

export const boxesLabelText: Text<typeof ja> = { ja, en };
