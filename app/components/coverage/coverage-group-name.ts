/** The heading of a group of rows: a mission by its name, a region or rows for none by the interface's word. */
import { CENSUS_REGIONS } from "~/domain/place/census-region";
import { coverageText } from "~/i18n/coverage-text";
import { useLanguage, useText } from "~/i18n/use-text";
import type { CoverageRowGroup } from "~/reports/coverage/coverage-groups";

export function useGroupName(): (group: CoverageRowGroup) => string | null {
  const t = useText(coverageText);
  const language = useLanguage();
  return ({ type, key, name }) => {
    if (type === "all") return null;
    if (type === "none") return t.placeless;
    if (type === "no-mission") return t.noMission;
    const region = CENSUS_REGIONS.find((one) => one === key);
    return region === undefined ? (name?.[language] ?? key) : t.region[region];
  };
}
