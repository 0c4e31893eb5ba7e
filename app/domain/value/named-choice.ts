/**
 * One of several named things, as people write its name in a table: インディアナ for インディアナ州, 在シカゴ日本国総領事館
 * or シカゴ総領事館 for シカゴ総, full-width or not.
 *
 * 全て and an empty cell mean all of them. A key goes before a name, a name as it is before one written otherwise.
 */
import { fold } from "./search-text";
import { type Parsed, parsed, refuse } from "./verdict";

export type NamedChoice = { key: string; names: readonly string[] };
export type ChoiceRefusal = "unknown" | "ambiguous";

/** The key of the one that is meant, or null for all. */
export type ChoiceReader = (text: string) => Parsed<string | null, ChoiceRefusal>;

const ALL = new Set(["", "全て", "すべて", "全部", "全体", "all"].map(fold));

/** Made once for a table: it folds every name. */
export function choiceReader(choices: readonly NamedChoice[]): ChoiceReader {
  const named = choices.map(({ key, names }) => ({ key, names: names.flatMap(withBracketed) }));
  const ways: { written: (text: string) => string; keys: Map<string, Set<string>> }[] = [
    {
      written: fold,
      keys: keysBy(
        choices.map(({ key }) => ({ key, names: [key] })),
        fold,
      ),
    },
    { written: fold, keys: keysBy(named, fold) },
    { written: plainly, keys: keysBy(named, plainly) },
  ];
  const read: ChoiceReader = (text) => {
    if (ALL.has(fold(text))) return parsed(null);
    for (const { written, keys } of ways) {
      const [found, other] = keys.get(written(text)) ?? [];
      if (other !== undefined) return refuse("ambiguous");
      if (found !== undefined) return parsed(found);
    }
    return refuse("unknown");
  };
  // A table says the same over and over.
  const before = new Map<string, ReturnType<ChoiceReader>>();
  return (text) => {
    const answer = before.get(text) ?? read(text);
    before.set(text, answer);
    return answer;
  };
}

function keysBy(choices: readonly NamedChoice[], written: (text: string) => string) {
  const keys = new Map<string, Set<string>>();
  for (const { key, names } of choices)
    for (const name of names.map(written)) keys.set(name, (keys.get(name) ?? new Set()).add(key));
  return keys;
}

/** コロンビア特別区（ワシントンDC） is both names. */
const withBracketed = (name: string): string[] => [name, /（(.+)）$/.exec(name)?.[1] ?? name];

/** Without what some write and others leave out: the 州 of a state, the 在 and 日本国 of a mission, a name in brackets. */
function plainly(name: string): string {
  return fold(name)
    .replace(/\([^()]*\)$/, "")
    .replace(/^在(?=.+[館所]$)/, "")
    .replace("日本国", "")
    .replace(/総領事館$/, "総")
    .replace(/州$/, "")
    .replace(/\s/g, "");
}
