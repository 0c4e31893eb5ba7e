/**
 * Answers about the register kept until the register is written to. SQLite only.
 *
 * `data_version` of the reading connection changes with every commit of the writer. Most commits say that
 * somebody was seen: then the register's own state is compared, which is its latest audit entry and its latest
 * rows. Only for `db.read`: a transaction does not see its own writes as a change.
 *
 * Kept answers share one room, whatever they answer: the one that nobody asked for the longest leaves it first.
 * What was asked outlives the answers, so that after a write it can be asked again before somebody waits for it.
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import { desc, max, notInArray, sql } from "drizzle-orm";
import type { Handle } from "../../client";
import { events, occurrences } from "../../schema/events";
import { observations } from "../../schema/observations";
import { auditEntries } from "../../schema/people";
import { sizeOf } from "./answer-size";

/** In the unit of `sizeOf`: about 25 MB. */
const ROOM = 400_000;

/** Everybody else waits while the database works: a dearer question is left to who asks it, and more of them too. */
const DEAREST_MS = 1_000;
const ASKED_AGAIN_MS = 2_000;
const MOST_REMEMBERED = 300;

type Answer = { given: Promise<unknown>; size: number };
type Asked = { again: () => Promise<unknown>; ms: number; size: number };
type Kept = {
  commits: number;
  register: string;
  /** The one asked for last stands last, here and in `asked`. */
  answers: Map<string, Answer>;
  size: number;
  asked: Map<string, Asked>;
};

const kept = new WeakMap<Handle, Kept>();
let questions = 0;

export function keptUntilWritten<Question, Given>(
  ask: (db: Handle, question: Question) => Promise<Given>,
): (db: Handle, question: Question) => Promise<Given> {
  questions += 1;
  const name = questions;
  const answerTo = async (db: Handle, question: Question, key: string): Promise<Given> => {
    const current = await keptNow(db);
    const known = current.answers.get(key);
    const began = performance.now();
    const answer = known ?? { given: ask(db, question), size: 0 };
    moveLast(current.answers, key, answer);
    if (known === undefined) {
      await weigh(current, key, answer);
      const again = () => answerTo(db, question, key);
      const ms = performance.now() - began;
      current.asked.set(key, { again, ms, size: answer.size });
    }
    // What is kept under a question is what `ask` gave for it.
    return (await answer.given) as Given;
  };
  return async (db, question) => {
    const key = `${name} ${JSON.stringify(question)}`;
    const given = await answerTo(db, question, key);
    const asked = kept.get(db)?.asked;
    if (asked !== undefined) remember(asked, key);
    return given;
  };
}

/** Moves a question that was answered behind all others, and forgets the one not asked for the longest. */
function remember(asked: Map<string, Asked>, key: string): void {
  const known = asked.get(key);
  if (known !== undefined) moveLast(asked, key, known);
  for (const oldest of asked.keys()) {
    if (asked.size <= MOST_REMEMBERED) break;
    asked.delete(oldest);
  }
}

/**
 * Asks again what was asked last and is no longer answered: the latest first, with room for others between two
 * questions, until the register is written to meanwhile, the room is full or enough time is spent.
 */
export async function askAgain(db: Handle): Promise<void> {
  const current = await keptNow(db);
  let left = ASKED_AGAIN_MS;
  for (const [key, { again, ms, size }] of [...current.asked].reverse()) {
    if (current.answers.has(key) || ms > DEAREST_MS) continue;
    left -= ms;
    if (left < 0 || current.size + size > ROOM) break;
    await nextTurn();
    if ((await keptNow(db)) !== current) break;
    await again();
  }
  for (const key of current.asked.keys()) {
    const answer = current.answers.get(key);
    if (answer !== undefined) moveLast(current.answers, key, answer);
  }
}

/** Stands for the register as it is: another text after every write that an answer could depend on. */
export async function registerStamp(db: Handle): Promise<string> {
  return (await keptNow(db)).register;
}

function moveLast<Value>(map: Map<string, Value>, key: string, value: Value): void {
  map.delete(key);
  map.set(key, value);
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
  const asked = known?.asked ?? new Map<string, Asked>();
  const current: Kept = { commits, register, answers: new Map(), size: 0, asked };
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
