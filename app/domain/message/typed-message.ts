/** What the form of a message holds, and what can be wrong with each box. */

import type { MessageProblem } from "./message";
import type { FigureLetter } from "./message-text";

export const MESSAGE_BOXES = ["wordingJa", "wordingEn", "priority", "source", "expiresOn"] as const;
export type MessageBox = (typeof MESSAGE_BOXES)[number];

export type TypedMessage = Record<MessageBox, string> & {
  /** Facts by the letter that stands for each. */
  bound: { letter: FigureLetter; factId: string }[];
  /** Where a figure is looked for. */
  area: string;
  measure: string;
};

export type BoxProblem = MessageProblem | { reason: string };
export type MessageErrors = Partial<Record<MessageBox | "figures" | "revision", BoxProblem>>;

export const NOTHING_TYPED: TypedMessage = {
  ...{ wordingJa: "", wordingEn: "", priority: "", source: "", expiresOn: "" },
  ...{ bound: [], area: "US", measure: "" },
};

/** What the form is sent for. All but saving stores nothing. */
export type MessageAsk =
  | { do: "save" | "check" | "find" }
  | { do: "bind"; factId: string }
  | { do: "unbind"; letter: string };
