/** Answers to what the rows of an import ask, as a program sends them. */
import { z } from "zod";

const MOST = 500;

const answer = z.strictObject({ row: z.int().positive(), choice: z.string().max(500) });
const everything = z.strictObject({ row: z.literal("all"), choice: z.literal("all-proposed") });
const answers = z.union([z.array(answer).min(1).max(MOST), everything, z.tuple([everything])]);

/** Null: not understood. */
export function parseImportAnswers(
  text: string,
): { row: number; choice: string }[] | "all-proposed" | null {
  const read = answers.safeParse(jsonOf(text));
  if (!read.success) return null;
  const isEach = (of: typeof read.data): of is z.infer<typeof answer>[] =>
    Array.isArray(of) && of[0]?.row !== "all";
  return isEach(read.data) ? read.data : "all-proposed";
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
