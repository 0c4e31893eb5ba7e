/** The word for a code as it is stored, or the code where this version of the programme has no word for it. */
export function inWords(words: Readonly<Record<string, string>>, code: string): string {
  return (Object.hasOwn(words, code) ? words[code] : undefined) ?? code;
}
