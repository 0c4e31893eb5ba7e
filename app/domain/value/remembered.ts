/**
 * A reading that remembers: a table says the same short texts over and over.
 *
 * Answers are shared, so nobody may change one. Texts longer than `longest` are read anew: few come twice, and a part of a
 * text keeps the whole of it in memory.
 */
const LONGEST = 12;
const MOST = 5_000;

export function remembered<Answer>(
  read: (text: string) => Answer,
  { longest = LONGEST }: { longest?: number } = {},
): (text: string) => Answer {
  const before = new Map<string, Answer>();
  return (text) => {
    if (text.length > longest) return read(text);
    const known = before.get(text);
    if (known !== undefined) return known;
    if (before.size >= MOST) before.clear();
    const answer = read(text);
    before.set(text, answer);
    return answer;
  };
}
