/**
 * What the same answers cost without anything of ours: Node's http, better-sqlite3, prepared statements.
 *
 * `/list` answers 50 events of a fiscal year with their occurrences as a plain HTML table, `/symbols` the
 * clustered symbols of the map as JSON. It keeps no answer.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Sqlite from "better-sqlite3";
import { bareList, bareSymbols } from "./bare-queries";

const [folder = ""] = process.argv.slice(2);
const connection = new Sqlite(`${folder}/kusanone.db`, { readonly: true });
connection.pragma("cache_size = -32000");
const list = bareList(connection);
const symbols = bareSymbols(connection);

const server = createServer((request, response) => {
  if (request.url === "/symbols") {
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify({ symbols: symbols() }));
    return;
  }
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.end(page(list()));
});
server.listen(0, () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`http://localhost:${port}\n`);
});

function page({ total, rows }: ReturnType<typeof list>): string {
  const lines = rows.map(({ event, occurrences }) => {
    const where = occurrences.map(
      ({ first_from, place_name, state }) => `${first_from} ${place_name ?? ""} ${state ?? ""}`,
    );
    return `<tr><td><a href="/events/${event.id}">${event.title_ja}</a></td><td>${event.kind}</td><td>${event.lead}</td><td>${where.join("<br>")}</td></tr>`;
  });
  return `<!doctype html><title>${total}</title><table>${lines.join("")}</table>`;
}
