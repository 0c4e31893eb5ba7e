/**
 * Answers about the register kept until the register is written to. SQLite only.
 *
 * `data_version` of the reading connection changes with every commit of the writer. Most commits are about
 * people (signing in, being seen): then the register's own state is compared, which is its latest audit
 * entry and its latest rows. Only for `db.read`: a transaction does not see its own writes as a change.
 */
import { desc, max, notInArray, sql } from "drizzle-orm";
import type { Handle } from "../client";
import { events, occurrences } from "../schema/events";
import { observations } from "../schema/observations";
import { auditEntries } from "../schema/people";

const MOST_KEPT = 200;

type Kept<Answer> = {
  commits: number;
  register: string;
  answers: Map<string, Promise<Answer>>;
};

export function keptUntilWritten<Question, Answer>(
  ask: (db: Handle, question: Question) => Promise<Answer>,
): (db: Handle, question: Question) => Promise<Answer> {
  const kept = new WeakMap<Handle, Kept<Answer>>();
  return async (db, question) => {
    const { answers } = await currentAnswers(db, kept);
    const key = JSON.stringify(question);
    const known = answers.get(key);
    if (known !== undefined) return await known;
    if (answers.size >= MOST_KEPT) answers.clear();
    const answer = ask(db, question);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return await answer;
  };
}

async function currentAnswers<Answer>(
  db: Handle,
  kept: WeakMap<Handle, Kept<Answer>>,
): Promise<Kept<Answer>> {
  const commits = db.get<{ data_version: number }>(sql`pragma data_version`).data_version;
  const known = kept.get(db);
  if (known?.commits === commits) return known;
  const register = await registerState(db);
  const answers = known?.register === register ? known.answers : new Map<string, Promise<Answer>>();
  const current = { commits, register, answers };
  kept.set(db, current);
  return current;
}

/** Subjects of audit entries that no figure depends on. */
const PEOPLE = ["user", "api-token", "welcome"];

async function registerState(db: Handle): Promise<string> {
  const entry = await db
    .select({ id: auditEntries.id })
    .from(auditEntries)
    .where(notInArray(auditEntries.subjectType, PEOPLE))
    .orderBy(desc(auditEntries.id))
    .limit(1);
  const latest = [
    await db.select({ id: max(events.id) }).from(events),
    await db.select({ id: max(occurrences.id) }).from(occurrences),
    await db.select({ id: max(observations.id) }).from(observations),
  ];
  return JSON.stringify([entry[0]?.id, ...latest.map((rows) => rows[0]?.id)]);
}
