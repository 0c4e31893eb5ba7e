/** Who sends slowly is waited for, who trickles is not. */
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cutSlowRequests } from "~/server/slow-requests";

const PIECE = Buffer.alloc(4_096);
let server: Server;
beforeAll(async () => {
  server = createServer((asked, answer) => {
    asked.on("error", () => undefined);
    asked.on("end", () => answer.end("whole"));
    asked.resume();
  });
  cutSlowRequests(server, {
    ...{ uploadMs: 60_000, formMs: 2_000 },
    ...{ windowMs: 1_000, windowBytes: 1_000, formWindowBytes: 100 },
  });
  await new Promise<void>((listening) => {
    server.listen(0, listening);
  });
});
afterAll(() => server.close());

/** Sends a piece every `pause` ms, `pieces` times: what was answered, or "cut". */
function send(
  path: string,
  { piece, pieces, pause }: { piece: Buffer; pieces: number; pause: number },
) {
  return new Promise<string>((resolve) => {
    const { port } = server.address() as AddressInfo;
    const sent = request({
      port,
      path,
      method: "POST",
      headers: { "Content-Length": piece.length * pieces },
    });
    sent.on("response", (answer) => {
      if (answer.statusCode === 200) answer.on("data", (text) => resolve(String(text)));
      else answer.on("data", (text) => resolve(`${answer.statusCode} ${text}`));
    });
    sent.on("error", () => resolve("cut"));
    let left = pieces;
    const next = () => {
      if (left === 0) return sent.end();
      left -= 1;
      sent.write(piece);
      setTimeout(next, pause);
    };
    next();
  });
}

/** Of three in a window one may be late: the machine may be busy. */
const slowly = { piece: PIECE, pieces: 12, pause: 300 };

// Side by side, since each of them mostly waits.
test.concurrent("a file that comes slowly and steadily is received, however long it takes", async () => {
  expect(await send("/api/v1/imports?kind=sites", slowly)).toBe("whole");
});

test.concurrent("a file of which hardly anything comes is refused", async () => {
  const trickling = { piece: Buffer.alloc(10), pieces: 12, pause: 300 };
  expect(await send("/imports/new", trickling)).toMatch(/^408 .*送信が途中で止まった/s);
});

test.concurrent("a form that takes as long as a file is refused", async () => {
  expect(await send("/sites/new", slowly)).toMatch(/^408 /);
});

test.concurrent("B5 a form that stops coming is refused in words after one window", async () => {
  const held = { piece: Buffer.alloc(40), pieces: 2, pause: 5_000 };
  expect(await send("/sites/new", held)).toMatch(/^408 .*送信が途中で止まった.*stopped half-way/s);
});
