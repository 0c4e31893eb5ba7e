/** What the API says of the contrast. */
import type { Text } from "../text";

const ja = {
  title: "投資と取組の対照",
  about:
    "2つの指標（x と y）を州・地域又は公館の管轄ごとに並べます。値は区間（low〜high。high が null は「以上」）、順位は両方の値が分かるものの中での順位です。差は返しません。",
  parameters: {
    "x, y":
      "events、planned、attendance、sites、announced、projects、ties、又は fact:指標（例：fact:jobs-bea）。末尾の ~jobs、~people は雇用1万人、人口10万人当たり。省略時は雇用と実施件数",
    by: "行：state（省略時）又は jurisdiction",
  },
  fields: {
    "x, y": "指標（measure）、名称、単位、定義、時点、出典。行では値（不明は null）",
    "x_rank, y_rank": "順位（from〜to。確定していれば同じ値）",
    "rate, per": "x が per 当たりの y。割合が意味をなさないときは null",
    "ranks_behind, named": "y の順位が x より確実に低い幅と、known の4分の1以上低いか",
  },
};

const en: typeof ja = {
  title: "Investment beside outreach",
  about:
    "Two measures (x and y) of every state or jurisdiction. Figures are intervals (low to high; a null high is open above), ranks are among the areas of which both are known. No difference is answered.",
  parameters: {
    "x, y":
      "events, planned, attendance, sites, announced, projects, ties, or fact:MEASURE (such as fact:jobs-bea); ~jobs or ~people behind it tells it per 10,000 jobs or 100,000 people. When left out: jobs and events held",
    by: "Rows: state (when left out) or jurisdiction",
  },
  fields: {
    "x, y":
      "The measure, its name, unit, definition, time and source; in a row the figure (null: unknown)",
    "x_rank, y_rank": "Rank (from and to are the same where it is sure)",
    "rate, per": "y to each `per` of x; null where a rate says nothing",
    "ranks_behind, named":
      "How far y surely ranks behind x, and whether that is a quarter of known or more",
  },
};

export const contrastApiText: Text<typeof ja> = { ja, en };
