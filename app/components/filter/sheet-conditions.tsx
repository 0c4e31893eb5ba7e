/** What a sheet of paper is about: its period and its conditions, in one line. On the screen the filter itself says it. A2 */
import type { FilterOptions } from "~/domain/filter/filter-options";
import type { RegisterFilter } from "~/domain/filter/register-filter";
import { sheetConditions } from "~/i18n/filter/filter-conditions";
import { useLanguage } from "~/i18n/use-text";

type Props = { filter: RegisterFilter; options: FilterOptions };

export function SheetConditions({ filter, options }: Props) {
  return <p className="sheet-conditions">{sheetConditions(filter, options, useLanguage())}</p>;
}
