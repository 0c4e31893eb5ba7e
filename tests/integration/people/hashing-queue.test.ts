/** Case B2: few passwords are hashed at once, some wait, and the rest are refused at once. */
import { availableParallelism } from "node:os";
import { expect, test } from "vitest";
import { inHashingQueue } from "~/context/hashing-queue.server";

test("B2 of a hundred at once few work, thirty wait in their order, the others are refused", async () => {
  let working = 0;
  let most = 0;
  const done: number[] = [];
  const release: (() => void)[] = [];
  const all = Array.from({ length: 100 }, (_, at) =>
    inHashingQueue(async () => {
      working += 1;
      most = Math.max(most, working);
      await new Promise<void>((resolve) => release.push(resolve));
      working -= 1;
      done.push(at);
    }),
  );
  const refused = all.slice(32);
  for (const answer of await Promise.all(refused))
    expect(answer).toEqual({ ok: false, reason: "too-busy" });
  while (done.length < 30) {
    release.shift()?.();
    await new Promise(setImmediate);
  }
  for (const resolve of release) resolve();
  expect(most).toBeLessThanOrEqual(Math.max(1, Math.min(2, availableParallelism() - 1)));
  expect(done).toEqual(done.toSorted((a, b) => a - b));
});

test("B2 work that fails gives its place to the next", async () => {
  for (let at = 0; at < 5; at += 1)
    await expect(inHashingQueue(() => Promise.reject(new Error("broken")))).rejects.toThrow();
  expect(await inHashingQueue(async () => 1)).toEqual({ ok: true, value: 1 });
});
