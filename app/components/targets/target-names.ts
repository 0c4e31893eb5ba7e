/** What a cell of targets is called: its levels by their names, or that it is about everything. */

import { TARGET_LEVELS, type TargetCell, type TargetLevel } from "~/domain/targets/target";
import type { Bilingual } from "~/domain/value/language";
import { targetsText } from "~/i18n/targets-text";
import { useLanguage, useText } from "~/i18n/use-text";

export type TargetNames = Record<TargetLevel, readonly { key: string; name: Bilingual }[]>;

export function useCellName(named: TargetNames): (cell: TargetCell) => string {
  const t = useText(targetsText);
  const language = useLanguage();
  return (cell) => {
    const names = TARGET_LEVELS.flatMap((level) => {
      const key = cell[level];
      if (key === null) return [];
      return named[level].find((one) => one.key === key)?.name[language] ?? key;
    });
    return names.length === 0 ? t.whole : names.join(t.levels);
  };
}
