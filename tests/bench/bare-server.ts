/**
 * What the same answers cost without anything of ours: Node's http, better-sqlite3, prepared statements.
 *
 * `/list?…` answers 50 events of one of the questions of `bare-lists.ts` with their occurrences as a plain HTML table,
 * `/json?…` the same as JSON, `/symbols` the clustered symbols of the map as JSON. It keeps no answer.
 */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { LISTS, type Listed } from "./bare-lists";
import { bareSymbols } from "./bare-queries";

const [folder = ""] = process.argv.slice(2);
const copy = mkdtempSync(join(tmpdir(), "kusanone-bare-"));
cpSync(join(folder, "kusanone.db"), join(copy, "kusanone.db"));
process.once("exit", () => rmSync(copy, { recursive: true, force: true }));
process.once("SIGTERM", () => process.exit());
const connection = new Sqlite(join(copy, "kusanone.db"));
connection.pragma("cache_size = -32000");
const lists = new Map(
  Object.entries(LISTS).map(([name, question]) => {
    for (const index of question.indexes ?? []) connection.exec(index);
    return [name, question.run(connection)] as const;
  }),
);
const symbols = bareSymbols(connection);

const server = createServer((request, response) => {
  const [path, question = ""] = decodeURIComponent(request.url ?? "").split("?");
  const json = (answer: unknown) => {
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify(answer));
  };
  if (path === "/symbols") return json({ symbols: symbols() });
  const listed = lists.get(question)?.() ?? { total: 0, rows: [] };
  if (path === "/json") return json(listed);
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(page(listed));
});
server.listen(0, () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`http://localhost:${port}\n`);
});

function page({ total, rows }: Listed): string {
  const lines = rows.map(({ event, occurrences }) => {
    const where = occurrences.map(
      ({ first_from, place_name, state }) => `${first_from} ${place_name ?? ""} ${state ?? ""}`,
    );
    return `<tr><td><a href="/events/${event.id}">${event.title_ja}</a></td><td>${event.kind}</td><td>${event.lead}</td><td>${where.join("<br>")}</td></tr>`;
  });
  return `<!doctype html><title>${total}</title><table>${lines.join("")}</table>`;
}
