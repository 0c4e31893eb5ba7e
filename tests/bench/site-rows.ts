/**
 * What sites cost at 100,000: symbols of the map by zoom beside the same question in SQL by hand, the list, and the sums.
 *
 * They stand around towns of the gazetteer, as real ones do: many in few places. Alone: `npx tsx tests/bench/site-rows.ts`.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import Sqlite from "better-sqlite3";
import { SITE_KINDS } from "~/domain/site/site";
import {
  boxOfDegrees,
  type GridBox,
  type GridProjection,
  gridPoint,
} from "~/domain/site/site-grid";
import { NO_SITE_FILTER, type SiteFilter } from "~/domain/site/site-question";
import { type Database, openDatabase } from "~db/client";
import { listJurisdictions } from "~db/queries/reference/jurisdictions";
import { listSiteClusters } from "~db/queries/site/site-clusters";
import { countSites, listSiteIds } from "~db/queries/site/site-list";
import { countSitesByState, countSitesInAll } from "~db/queries/site/site-sums";
import { randomOf } from "~seeds/demonstration-random";
import { loadReference } from "~seeds/load-reference";
import { insertInto } from "./insert-into";
import { alternate } from "./measure";
import { type BenchRow, printTable, ratioToBare } from "./results";

const SITES = 100_000;
const COMPANIES = 8_000;
const RUNS = 15;

type Town = { id: number; state: string; lat: number; lon: number };

export async function siteRows(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "kusanone-sites-"));
  const db = openDatabase(folder);
  await loadReference(db);
  const file = join(folder, "kusanone.db");
  fillSites(file, SITES);
  const bare = new Sqlite(file, { readonly: true });
  bare.pragma("cache_size = -32000");
  const rows = [...(await clusterRows(db, bare)), ...(await listRows(db))];
  bare.close();
  db.close();
  rmSync(folder, { recursive: true, force: true });
  return rows;
}

type Question = { what: string; filter: SiteFilter; zoom: number; most: number };

async function clusterRows(db: Database, bare: Sqlite.Database): Promise<BenchRow[]> {
  const jurisdictions = await listJurisdictions(db.read);
  const around = boxOfDegrees([-90, 37, -82, 42]);
  const questions: Question[] = [
    { what: "zoom 4, all", filter: NO_SITE_FILTER, zoom: 4, most: 20 },
    { what: "zoom 8, Indiana and around", filter: within(around), zoom: 8, most: 10 },
    { what: "zoom 5, all", filter: NO_SITE_FILTER, zoom: 5, most: 100 },
    { what: "zoom 4, plants", filter: { ...NO_SITE_FILTER, kind: "plant" }, zoom: 4, most: 100 },
    {
      what: "zoom 4, one company",
      filter: { ...NO_SITE_FILTER, organisation: 5 },
      zoom: 4,
      most: 20,
    },
  ];
  const rows: BenchRow[] = [];
  for (const { what, filter, zoom, most } of questions) {
    const statement = bareClusters(bare, filter, zoom);
    const projection: GridProjection = "mercator";
    const [mine = 0, byHand = 1] = await alternate(
      RUNS,
      () => listSiteClusters(db.read, { filter, zoom, projection }, jurisdictions),
      statement,
    );
    const name = `Symbols of ${SITES.toLocaleString("en-US")} sites, ${what}`;
    rows.push(ratioToBare(name, [mine, byHand], 2));
    rows.push(inTime(name, mine, most));
  }
  return rows;
}

const within = (box: GridBox): SiteFilter => ({ ...NO_SITE_FILTER, box });

/** The same symbols, and the total beside them. */
function bareClusters(
  bare: Sqlite.Database,
  { kind, organisation, box }: SiteFilter,
  zoom: number,
) {
  const conditions = [
    "withdrawn_at is null",
    ...(kind === null ? [] : [`kind = '${kind}'`]),
    ...(organisation === null
      ? []
      : [`id in (select site_id from site_organisations where organisation_id = ${organisation})`]),
    ...(box === null
      ? []
      : [
          `mercator_x between ${box.left} and ${box.right}`,
          `mercator_y between ${box.top} and ${box.bottom}`,
        ]),
  ].join(" and ");
  const shift = 22 - zoom;
  const by = zoom < 5 ? "state" : `mercator_x >> ${shift}, mercator_y >> ${shift}`;
  const symbols = bare.prepare(
    `select ${by}, count(*), avg(mercator_x), avg(mercator_y), min(id) from sites
     where ${conditions} and mercator_x is not null group by ${by}`,
  );
  const total = bare.prepare(`select count(*) from sites where ${conditions}`);
  return () => [symbols.all(), total.get()];
}

async function listRows(db: Database): Promise<BenchRow[]> {
  const jurisdictions = await listJurisdictions(db.read);
  const filter = { ...NO_SITE_FILTER, industry: "31-33" };
  const page = { after: null, limit: 51 };
  const words = { ...NO_SITE_FILTER, q: "17 ohio" };
  // The question differs each time, so that no kept answer answers it.
  let asked = 0;
  const [first = 0, counted = 0, searched = 0, sums = 0] = await alternate(
    RUNS,
    () => listSiteIds(db.read, filter, jurisdictions, page),
    () => countSites(db.read, filter, jurisdictions),
    () => listSiteIds(db.read, words, jurisdictions, page),
    async () => {
      asked += 1;
      const question = { fictional: true, asked };
      await countSitesByState(db.read, question);
      await countSitesInAll(db.read, question);
    },
  );
  return [
    inTime("First page of sites of an industry", first, 100),
    inTime("Count of sites of an industry", counted, 100),
    inTime("Search of sites by company and state", searched, 50),
    inTime("Sites and companies by state and in all, not kept", sums, 1_000),
  ];
}

function inTime(what: string, measured: number, most: number): BenchRow {
  return {
    what,
    measured: `${measured.toFixed(1)} ms`,
    target: `at most ${most} ms`,
    reached: measured <= most,
    remark: "",
  };
}

/** Sites around towns, a few of them in many towns. Needs the tables of reference data. */
export function fillSites(file: string, count: number): void {
  const connection = new Sqlite(file);
  const random = randomOf(100);
  const towns = connection
    .prepare<[], Town>("select id, state, lat, lon from places order by population desc limit 2000")
    .all();
  const company = insertInto(connection, "organisations");
  const site = insertInto(connection, "sites");
  const owner = insertInto(connection, "site_organisations");
  const words = insertInto(connection, "site_words");
  const named = insertInto(connection, "partner_words");
  const at = { created_at: 0, updated_at: 0 };
  connection.transaction(() => {
    for (let id = 1; id <= COMPANIES; id += 1) {
      company({ id, type: "company", name_en: `Company ${id}`, search_text: "", ...at });
      named({ rowid: id, words: `company ${id}` });
    }
    for (let id = 1; id <= count; id += 1) {
      const town = towns[Math.floor(random.next() ** 2 * towns.length)];
      if (town === undefined) continue;
      const aside = () => (random.next() - 0.5) * 0.3;
      const [lat, lon] = [town.lat + aside(), town.lon + aside()];
      const [mercator, plane] = (["mercator", "plane"] as const).map((projection) =>
        gridPoint({ lat, lng: lon }, projection),
      );
      site({
        ...{
          id,
          kind: random.pick(SITE_KINDS),
          industry: random.pick(["3361", "42", "54", "3344"]),
        },
        ...{ address: `${id} Example Road`, state: town.state, place_id: town.id, lat, lon },
        ...{ precision: "address", status: "operating", source: "Bench", ...at },
        ...{
          mercator_x: mercator?.x,
          mercator_y: mercator?.y,
          plane_x: plane?.x,
          plane_y: plane?.y,
        },
      });
      owner({
        site_id: id,
        position: 0,
        organisation_id: 1 + Math.floor(random.next() * COMPANIES),
      });
      words({ rowid: id, words: `example road ${town.state.toLowerCase()} ohio` });
    }
  })();
  connection.close();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) printTable(await siteRows());
