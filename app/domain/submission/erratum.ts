/** What is decided about a figure of a frozen report that would come out otherwise today (正誤表): 訂正, 注記, 次回反映. */
export const ERRATUM_DECISIONS = ["correct", "annotate", "next-report"] as const;
export type ErratumDecision = (typeof ERRATUM_DECISIONS)[number];

export const ERRATUM_FIGURES = ["events", "low", "high"] as const;
export type ErratumFigure = (typeof ERRATUM_FIGURES)[number];
