/**
 * Answers about the register kept until the register is written to. SQLite only.
 *
 * `data_version` of the reading connection changes with every commit of the writer. Most commits say that
 * somebody was seen: then the register's own state is compared, which is its latest audit entry and its latest
 * rows. Only for `db.read`: a transaction does not see its own writes as a change.
 *
 * Kept answers share one room, whatever they answer: the one that nobody asked for the longest leaves it first.
 */
import { desc, max, notInArray, sql } from "drizzle-orm";
import type { Handle } from "../client";
import { events, occurrences } from "../schema/events";
import { observations } from "../schema/observations";
import { auditEntries } from "../schema/people";
import { sizeOf } from "./answer-size";

/** In the unit of `sizeOf`: about 25 MB. */
const ROOM = 400_000;

type Answer = { given: Promise<unknown>; size: number };
type Kept = {
  commits: number;
  register: string;
  /** The one asked for last stands last. */
  answers: Map<string, Answer>;
  size: number;
};

const kept = new WeakMap<Handle, Kept>();
let questions = 0;

export function keptUntilWritten<Question, Given>(
  ask: (db: Handle, question: Question) => Promise<Given>,
): (db: Handle, question: Question) => Promise<Given> {
  questions += 1;
  const name = questions;
  return async (db, question) => {
    const current = await keptNow(db);
    const key = `${name} ${JSON.stringify(question)}`;
    const known = current.answers.get(key);
    const answer = known ?? { given: ask(db, question), size: 0 };
    current.answers.delete(key);
    current.answers.set(key, answer);
    if (known === undefined) await weigh(current, key, answer);
    // What is kept under a question is what `ask` gave for it.
    return (await answer.given) as Given;
  };
}

/** Makes room for an answer once it is there; a failed one is not kept. */
async function weigh(current: Kept, key: string, answer: Answer): Promise<void> {
  try {
    const size = sizeOf(await answer.given);
    // It may have had to leave before it was there.
    if (current.answers.get(key) !== answer) return;
    answer.size = size;
  } catch (error) {
    current.answers.delete(key);
    throw error;
  }
  current.size += answer.size;
  for (const [oldest, { size }] of current.answers) {
    if (current.size <= ROOM) break;
    current.answers.delete(oldest);
    current.size -= size;
  }
}

async function keptNow(db: Handle): Promise<Kept> {
  const commits = db.get<{ data_version: number }>(sql`pragma data_version`).data_version;
  const known = kept.get(db);
  if (known?.commits === commits) return known;
  const register = await registerState(db);
  if (known?.register === register) {
    known.commits = commits;
    return known;
  }
  const current: Kept = { commits, register, answers: new Map(), size: 0 };
  kept.set(db, current);
  return current;
}

/** Entries about who comes and goes: no answer depends on them. */
const COMINGS_AND_GOINGS = [
  ...["user.sign-in", "user.sign-out", "user.change-password", "user.change-language"],
  ...["user.choose-digest", "user.send-digest", "api-token.issue", "api-token.revoke"],
];

async function registerState(db: Handle): Promise<string> {
  const entry = await db
    .select({ id: auditEntries.id })
    .from(auditEntries)
    .where(notInArray(auditEntries.action, COMINGS_AND_GOINGS))
    .orderBy(desc(auditEntries.id))
    .limit(1);
  const latest = [
    await db.select({ id: max(events.id) }).from(events),
    await db.select({ id: max(occurrences.id) }).from(occurrences),
    await db.select({ id: max(observations.id) }).from(observations),
  ];
  return JSON.stringify([entry[0]?.id, ...latest.map((rows) => rows[0]?.id)]);
}
