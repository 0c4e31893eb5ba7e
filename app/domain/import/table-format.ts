/** How a file of a table may be written: what is guessed when it is read, and chosen where the guess is wrong. */

/** By the names that the decoder of the platform knows; `shift_jis` is CP932 with it. */
export const ENCODINGS = [
  "utf-8",
  "shift_jis",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "euc-jp",
  "iso-2022-jp",
] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const SEPARATORS = { comma: ",", semicolon: ";", tab: "\t", bar: "|" } as const;
export type Separator = keyof typeof SEPARATORS;

export const encodingOf = (name: string): Encoding | null =>
  ENCODINGS.find((known) => known === name) ?? null;

export const SEPARATOR_NAMES: readonly Separator[] = ["comma", "semicolon", "tab", "bar"];
export const separatorOf = (name: string): Separator | null =>
  SEPARATOR_NAMES.find((known) => known === name) ?? null;
