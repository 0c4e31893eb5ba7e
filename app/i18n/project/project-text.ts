/** Strategic projects, candidates and commitments. */
import type { AmountBasis, ProjectStatus } from "~/domain/project/project";
import type { Text } from "../text";

const ja = {
  basis: "額の種類",
  basisName: {
    announced: "公表額",
    estimated: "見込み額",
    executed: "実行額",
    stock: "残高",
    flow: "年間の額",
  } as Record<AmountBasis, string>,
  noAmount: "公表なし",
  togetherNote: "州を合わせた一つの額",
  statusName: {
    considered: "検討対象",
    announced: "公表",
    agreed: "推進で一致",
    decided: "決定",
    construction: "建設中",
    operating: "稼働中",
    ended: "中止",
  } as Record<ProjectStatus, string>,
};

const en: typeof ja = {
  basis: "Kind of amount",
  basisName: {
    announced: "announced",
    estimated: "estimated",
    executed: "executed",
    stock: "stock",
    flow: "a year",
  },
  noAmount: "not published",
  togetherNote: "one amount for the states together",
  statusName: {
    considered: "Considered",
    announced: "Announced",
    agreed: "Agreed to proceed",
    decided: "Decided",
    construction: "Under construction",
    operating: "Operating",
    ended: "Given up",
  },
};

export const projectText: Text<typeof ja> = { ja, en };
