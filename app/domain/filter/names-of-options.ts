/** Names of organisers, kinds and states in a language, by the keys under which a filter bar offers them; what has none goes by its key. */
import { type Language, listSeparator } from "~/domain/value/language";
import type { FilterOptions, NamedKey } from "./filter-options";

export type OptionNames = ReturnType<typeof namesOfOptions>;

export function namesOfOptions(
  options: Pick<FilterOptions, "organisers" | "kinds" | "states">,
  language: Language,
) {
  const naming = (named: readonly NamedKey[]) => {
    const names = new Map(named.map(({ key, name }) => [key, name[language]]));
    return (key: string) => names.get(key) ?? key;
  };
  const [organiser, state] = [naming(options.organisers), naming(options.states)];
  const separator = listSeparator(language);
  return {
    organiser,
    organisers: (slugs: readonly string[]) => slugs.map(organiser).join(separator),
    kind: naming(options.kinds),
    states: (codes: readonly string[]) => codes.map(state).join(separator),
  };
}
