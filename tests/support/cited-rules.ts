/** Rules as texts cite them: `N3`, `P12, P14`, or all from one to another: `P15-P19`. */
const CITATION = /\b([NP])(\d+)(?:-\1(\d+))?\b/g;

/** Every single rule that a text cites, once, in the order of its first citation. */
export function citedRules(text: string): string[] {
  const cited = Array.from(text.matchAll(CITATION), ([, letter, from, to]) => {
    const [first, last] = [Number(from), Number(to ?? from)];
    return Array.from({ length: last - first + 1 }, (_, at) => `${letter}${first + at}`);
  });
  return [...new Set(cited.flat())];
}
