/** Invented sister ties of the demonstration programme: real towns of the United States, municipalities that do not exist. */
import type { TieSides } from "~/domain/tie/tie-key";

export type DemoTie = TieSides & { year: number; status: "active" | "dormant" };

const tie = (
  [state, city]: [string, string],
  [partnerJa, partnerEn]: [string, string],
  year: number,
  status: DemoTie["status"] = "active",
): DemoTie => ({
  ...{ state, city, partnerJa, partnerEn, year, status },
  ...{ prefectureJa: null, prefectureEn: null },
});

export const DEMO_TIES: readonly DemoTie[] = [
  tie(["IN", "Columbus"], ["みどり野市", "Midorino"], 1994),
  tie(["OH", "Dayton"], ["あさひ浜市", "Asahihama"], 1988),
  tie(["KY", "Georgetown"], ["しらかば町", "Shirakaba"], 2002),
  tie(["TX", "Plano"], ["ほしの丘市", "Hoshinooka"], 2011),
  tie(["GA", "Savannah"], ["うみかぜ市", "Umikaze"], 1979, "dormant"),
];
