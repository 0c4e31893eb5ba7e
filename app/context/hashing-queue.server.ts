/**
 * Hashing a password takes one core for tens of milliseconds: few at once, so that pages go on, and a short queue for the
 * rest. What finds the queue full is refused at once instead of waiting for minutes.
 */
import { availableParallelism } from "node:os";
import { type Parsed, parsed, refuse } from "~/domain/value/verdict";

/** One core is left for everything else. */
const AT_ONCE = Math.max(1, Math.min(2, availableParallelism() - 1));
/** About a second's work. */
const MOST_WAITING = 30;

let working = 0;
const waiting: (() => void)[] = [];

/** When to try again after a refusal. */
export const BUSY_SECONDS = 5;

export async function inHashingQueue<T>(work: () => Promise<T>): Promise<Parsed<T, "too-busy">> {
  if (waiting.length >= MOST_WAITING) return refuse("too-busy");
  if (working >= AT_ONCE) await new Promise<void>((begin) => waiting.push(begin));
  else working += 1;
  try {
    return parsed(await work());
  } finally {
    // The place goes to the next in the queue, or is free.
    const next = waiting.shift();
    if (next === undefined) working -= 1;
    else next();
  }
}
