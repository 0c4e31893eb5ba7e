/**
 * Answers kept until anything is written. SQLite only: `data_version` of the reading connection changes
 * whenever the writer commits.
 *
 * For answers over all years, which no period narrows. Only for `db.read`: a transaction does not see its
 * own writes as a change.
 */
import { sql } from "drizzle-orm";
import type { Handle } from "../client";

const MOST_KEPT = 200;

export function keptUntilWritten<Question, Answer>(
  ask: (db: Handle, question: Question) => Promise<Answer>,
): (db: Handle, question: Question) => Promise<Answer> {
  const kept = new WeakMap<Handle, { version: number; answers: Map<string, Promise<Answer>> }>();
  return (db, question) => {
    const version = readVersion(db);
    let known = kept.get(db);
    if (known === undefined || known.version !== version || known.answers.size >= MOST_KEPT) {
      known = { version, answers: new Map() };
      kept.set(db, known);
    }
    const key = JSON.stringify(question);
    const answered = known.answers.get(key);
    if (answered !== undefined) return answered;
    const { answers } = known;
    const answer = ask(db, question);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}

function readVersion(db: Handle): number {
  const row = db.get<{ data_version: number }>(sql`pragma data_version`);
  return row.data_version;
}
