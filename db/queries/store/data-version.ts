/**
 * Answers about the register kept until the register is written to.
 *
 * Every write counts the version of the data on in the transaction that changes something, so that an answer is kept
 * as long as the version it was asked under stands. One about some days or states outlives a write of `writeEvents` that
 * touches no event there. In a transaction nothing is kept: it has not committed its own.
 *
 * Kept answers share one room, whatever they answer: the one that nobody asked for the longest leaves it first.
 * What was asked outlives the answers, so that after a write it can be asked again before somebody waits for it.
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import { type Extent, OF_NO_EVENT, reaches } from "~/domain/filter/extent";
import type { Handle } from "../../client";
import { dataVersion } from "../../schema/store";
import { sizeOf } from "./answer-size";
import { type Ask, besideOrHere } from "./asked-beside";
import { listExtentsChangedSince } from "./changed-events";
import { madeOnce } from "./made-once";

/** In the unit of `sizeOf`: about 25 MB. */
const ROOM = 400_000;
/** For a thread whose answers are kept by whoever asked it: what its questions ask themselves. */
const LITTLE_ROOM = 200_000;
const little = new WeakSet<Handle>();

export function keepLittle(db: Handle): void {
  little.add(db);
}

/** Everybody else waits while the database works: a dearer question is left to who asks it, and more of them too. */
const DEAREST_MS = 1_000;
const ASKED_AGAIN_MS = 2_000;
const MOST_REMEMBERED = 300;

/** `of`: that from whose events it follows; null: from more than events. */
type Answer = { given: Promise<unknown>; size: number; of: Extent | null };
type ExtentOf<Question> = (
  db: Handle,
  question: Question,
) => Extent | null | Promise<Extent | null>;
type Asked = { again: () => Promise<unknown>; ms: number; size: number };
type Kept = {
  version: number;
  answers: LRUCache<string, Answer>;
  asked: LRUCache<string, Asked>;
};

const kept = new WeakMap<Handle, Kept>();
/** Questions of people that are being worked out. */
let underWay = 0;
let questions = 0;

/**
 * Kept with who asks, whoever answers: what is kept is given at once, and never waits behind another question.
 *
 * `extentOf`: the days and states about which a question asks. It may be given where the answer follows from the events there
 * and from what `writeEvents` never writes, and from nothing else.
 */
export function keptUntilWritten<Question, Given>(
  ask: Ask<Question, Given>,
  extentOf: ExtentOf<Question> = () => null,
): Ask<Question, Given> {
  questions += 1;
  const name = questions;
  const answerTo = async (db: Handle, question: Question, key: string): Promise<Given> => {
    const { answers, asked } = await keptNow(db);
    const known = answers.get(key);
    // What is kept under a question is what `ask` gave for it.
    if (known !== undefined) return (await known.given) as Given;
    const began = performance.now();
    // Others come for what is kept, so that it is answered though who asked first has gone.
    const given = besideOrHere({ asked: keptAnswer, here: ask, gone: null }, db, question);
    const size = await keep(answers, key, given, extentOf(db, question));
    const again = () => answerTo(db, question, key);
    asked.set(key, { again, ms: performance.now() - began, size });
    return await given;
  };
  const keptAnswer: Ask<Question, Given> = async (db, question) => {
    if (db.writes) return await ask(db, question);
    const key = `${name} ${JSON.stringify(question)}`;
    underWay += 1;
    const given = await answerTo(db, question, key).finally(() => {
      underWay -= 1;
    });
    // Behind the questions that this one asked itself.
    kept.get(db)?.asked.get(key);
    return given;
  };
  return keptAnswer;
}

/**
 * Rows that follow from no event, such as those of the plans: asked for by every page, and seldom written. Whoever is given
 * them shares them with the next, and changes nothing.
 */
export function keptReference<Given>(
  ask: (db: Handle) => Promise<Given>,
): (db: Handle) => Promise<Given> {
  const kept = keptUntilWritten(
    (db, _: null) => ask(db),
    () => OF_NO_EVENT,
  );
  return (db) => kept(db, null);
}

/** Keeps an answer, and weighs it once it is there: until then it counts 1. A failed one is not kept. */
async function keep(
  answers: LRUCache<string, Answer>,
  key: string,
  given: Promise<unknown>,
  extent: ReturnType<ExtentOf<never>>,
): Promise<number> {
  // Until it is known what it follows from, it falls with whatever is written.
  const coming: Answer = { given, size: 1, of: null };
  answers.set(key, coming);
  try {
    const known = Promise.resolve(extent).then((of) => {
      coming.of = of;
    });
    const [value] = await Promise.all([given, known]);
    const size = sizeOf(value);
    // It may have had to leave before it was there.
    if (answers.peek(key) === coming) answers.set(key, { ...coming, size });
    return size;
  } catch (error) {
    if (answers.peek(key) === coming) answers.delete(key);
    throw error;
  }
}

/**
 * Asks again what was asked last and is no longer answered: the latest first, with room for others between two
 * questions, until the register is written to meanwhile, the room is full or enough time is spent. While people's own
 * questions are worked out nothing is: it would wait beside them, and they behind it.
 */
export async function askAgain(db: Handle): Promise<void> {
  const { answers, asked, version } = await keptNow(db);
  const latestFirst = [...asked];
  let left = ASKED_AGAIN_MS;
  for (const [key, { again, ms, size }] of latestFirst) {
    if (answers.has(key) || ms > DEAREST_MS) continue;
    left -= ms;
    if (left < 0 || answers.calculatedSize + size > ROOM) break;
    await nextTurn();
    if (underWay > 0 || (await registerStamp(db)) !== version) break;
    await again();
  }
  // Asked again is not asked by somebody: what somebody asked last stays longest.
  for (const [key] of latestFirst.reverse()) {
    asked.get(key);
    answers.get(key);
  }
}

async function keptNow(db: Handle): Promise<Kept> {
  const { version, beyondEvents } = await writtenIn(db);
  const known = kept.get(db) ?? nothingKept(db, version);
  kept.set(db, known);
  if (known.version === version) return known;
  // Events that are written meanwhile are of a later version, and so looked at again.
  const written =
    beyondEvents > known.version ? null : await listExtentsChangedSince(db, known.version);
  for (const [key, { of }] of [...known.answers])
    if (of === null || written === null || written.some((event) => reaches(of, event)))
      known.answers.delete(key);
  known.version = version;
  return known;
}

function nothingKept(db: Handle, version: number): Kept {
  return {
    version,
    answers: new LRUCache({
      maxSize: little.has(db) ? LITTLE_ROOM : ROOM,
      sizeCalculation: ({ size }) => size,
    }),
    asked: new LRUCache({ max: MOST_REMEMBERED }),
  };
}

const written = madeOnce((db) =>
  db
    .select({ version: dataVersion.version, beyondEvents: dataVersion.beyondEvents })
    .from(dataVersion)
    .prepare(),
);

async function writtenIn(db: Handle): Promise<{ version: number; beyondEvents: number }> {
  const [row] = await written(db).execute();
  return row ?? { version: 0, beyondEvents: 0 };
}

/** Stands for the register as it is: another number after every write that an answer could depend on. */
export async function registerStamp(db: Handle): Promise<number> {
  return (await writtenIn(db)).version;
}
