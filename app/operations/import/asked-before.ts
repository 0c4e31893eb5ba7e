/** A row as its importer reads it with what was answered, also in earlier files. */
import type { RowReading } from "~/domain/import/row-reading";
import { fold } from "~/domain/value/search-text";
import type { AnyImporter, EntryOf } from "./kind/importer";

export type AnsweredReading = Pick<RememberingReading, "importer" | "known">;
type RememberingReading = {
  importer: AnyImporter;
  known: unknown;
  /** By question: `questionOf`. */
  remembered: ReadonlyMap<string, string>;
};
type Asked = Extract<RowReading<EntryOf<string>>, { outcome: "asked" }>;
type Cells = ReadonlyMap<string, string>;
type Answers = Record<string, string>;

/** By what a question is known when it comes again. */
export function questionOf({ column, again }: Asked, cells: Cells): string {
  return again === undefined ? `${column}=${fold(cells.get(column) ?? "")}` : `${column}:${again}`;
}

/** Each answer may lead to another question. */
const MOST_QUESTIONS = 10;

/** `answers`: what a person said of this row. With `takesProposals` what is proposed is taken, too. */
export function readAsAnswered(
  { importer, known, remembered }: RememberingReading,
  cells: Cells,
  answers: Answers,
  takesProposals: boolean,
): { read: RowReading<EntryOf<string>>; answers: Answers; choices: Asked["choices"] | null } {
  let given = answers;
  let choices: Asked["choices"] | null = null;
  for (let asked = 0; ; asked += 1) {
    const read = importer.read(cells, answersIn(given), known);
    if (read.outcome !== "asked") return { read, answers: given, choices };
    const before = remembered.get(questionOf(read, cells));
    const proposed = withProposal(read.choices, before);
    const settled = read.again !== undefined && proposed.some(({ value }) => value === before);
    const taken =
      settled || takesProposals ? proposed.find((choice) => choice.proposed) : undefined;
    if (taken === undefined || asked >= MOST_QUESTIONS || given[read.column] === taken.value)
      return { read: { ...read, choices: proposed }, answers: given, choices };
    given = { ...given, [read.column]: taken.value };
    choices = proposed;
  }
}

const NO_ANSWERS: ReadonlyMap<string, string> = new Map();

function answersIn(given: Answers): ReadonlyMap<string, string> {
  const entries = Object.entries(given);
  return entries.length === 0 ? NO_ANSWERS : new Map(entries);
}

/** What was answered before instead of what the rules propose, where it is still a choice. */
function withProposal(choices: Asked["choices"], before: string | undefined): Asked["choices"] {
  if (!choices.some(({ value }) => value === before)) return choices;
  return choices.map((choice) => ({ ...choice, proposed: choice.value === before }));
}

/** The questions that a row still asks, each with what was answered. */
export function questionsAnswered(
  { importer, known }: AnsweredReading,
  cells: Cells,
  answers: Answers,
): { question: string; answer: string; isAnywhere: boolean }[] {
  const found: { question: string; answer: string; isAnywhere: boolean }[] = [];
  const given = new Map<string, string>();
  for (let asked = 0; asked < MOST_QUESTIONS; asked += 1) {
    const read = importer.read(cells, given, known);
    const answer = read.outcome === "asked" ? answers[read.column] : undefined;
    if (read.outcome !== "asked" || answer === undefined || given.has(read.column)) break;
    const isAnywhere = read.again !== undefined;
    found.push({ question: questionOf(read, cells), answer, isAnywhere });
    given.set(read.column, answer);
  }
  return found;
}
