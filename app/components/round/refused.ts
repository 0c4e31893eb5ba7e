/** What the server answered an answer that it refused: why, and what was typed. */
export type Refused = { refused: string; typed: string } | null;
