import { EventEmitter } from "node:events";
import { createServer, type RequestListener, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import type { Database } from "~db/client";
import { stopOnSignals } from "../../../app/server/stop-on-signals";
import { openTestDatabase } from "../../support/test-database";

/** Signals of this test process go to an emitter instead, and its exit is only noted. */
function heldProcess() {
  const signals = new EventEmitter();
  const on = vi.spyOn(process, "on").mockImplementation((name, listener) => {
    signals.on(String(name), listener);
    return process;
  });
  const exited = new Promise<number>((resolve) => {
    vi.spyOn(process, "exit").mockImplementation((code) => {
      resolve(Number(code ?? 0));
      return undefined as never;
    });
  });
  return { signals, exited, release: () => on.mockRestore() };
}

afterEach(() => void vi.restoreAllMocks());

async function listening(answer?: RequestListener): Promise<Server> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

async function stopWith(change: Partial<Database>): Promise<{ code: number; closed: boolean }> {
  const db = await openTestDatabase();
  let closed = false;
  const watched = {
    ...db,
    ...change,
    close: async () => {
      closed = true;
      await db.close();
    },
  };
  const { signals, exited, release } = heldProcess();
  stopOnSignals(await listening(), watched, () => undefined);
  release();
  signals.emit("SIGTERM");
  return { code: await exited, closed };
}

test("a stop closes the database and exits well", async () => {
  expect(await stopWith({})).toEqual({ code: 0, closed: true });
});

test("when the last write cannot be waited for, the database is closed all the same; the exit says so", async () => {
  const write = async () => await Promise.reject(new Error("disk I/O error"));
  expect(await stopWith({ write })).toEqual({ code: 1, closed: true });
});

test("B9 what has arrived whole is answered, however long it takes up to a limit; who is still sending is cut off before", async () => {
  const db = await openTestDatabase();
  const server = await listening((asked, answer) => {
    asked.resume();
    asked.on("end", () => setTimeout(() => answer.end("written"), 400));
  });
  const { signals, exited, release } = heldProcess();
  stopOnSignals(server, db, () => undefined, { bodyMs: 100, answerMs: 5_000 });
  release();
  const { port } = server.address() as AddressInfo;
  const post = (ends: boolean) =>
    new Promise<string>((resolve) => {
      const sent = request({ port, method: "POST" }, (answer) =>
        answer.on("data", (text) => resolve(`${text}`)),
      );
      sent.on("error", () => resolve("cut"));
      sent.write("a=1");
      if (ends) sent.end();
    });
  const both = Promise.all([post(true), post(false)]);
  await vi.waitFor(async () => expect(await countConnections(server)).toBe(2));
  await new Promise((passed) => setTimeout(passed, 50));
  signals.emit("SIGTERM");
  await expect(fetch(`http://127.0.0.1:${port}`)).rejects.toThrow();
  expect(await both).toEqual(["written", "cut"]);
  expect(await exited).toBe(0);
});

const countConnections = (server: Server) =>
  new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
