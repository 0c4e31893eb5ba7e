/** Files as people bring them, by the thousand: sites of recorded companies, and a mission's events of ten years. */

import { once } from "node:events";
import { createWriteStream } from "node:fs";
import type Sqlite from "better-sqlite3";
import { addDays } from "~/domain/day/calendar-date";
import { insertInto } from "./insert-into";
import { type Random, seededRandom } from "./seeded-random";

const COMPANIES = 8_000;
const PARTNERS = 500;
const LINES_AT_ONCE = 1_000;
const DAYS = 3_287;
const FIRST_DAY = "2017-04-01";

type Town = { name: string; state: string; lat: number; lon: number };

/** Organisations that the rows name. Call `indexRegister` after it. */
export function addNamed(connection: Sqlite.Database): void {
  const organisation = insertInto(connection, "organisations");
  const at = { search_text: "", created_at: 0, updated_at: 0 };
  connection.transaction(() => {
    for (let number = 1; number <= COMPANIES; number += 1)
      organisation({ type: "company", name_en: companyName(number), is_partner: 0, ...at });
    for (let number = 1; number <= PARTNERS; number += 1)
      organisation({ type: "japan-america-society", name_ja: partnerName(number), ...at });
  })();
}

const companyName = (number: number) => `Wakakusa ${number} Manufacturing`;
const partnerName = (number: number) => `第${number}日米協会`;

const SITE_HEAD =
  "番号,企業,拠点名,種類,業種,州,市町村,住所,緯度,経度,状況,発表,従業員数,従業員数の年,投資額,通貨,投資額の年,出典";

export async function writeSiteFile(
  path: string,
  connection: Sqlite.Database,
  rows: number,
): Promise<void> {
  const random = seededRandom(100);
  const towns = listTowns(connection);
  await writeLines(path, SITE_HEAD, rows, (at) => {
    const town = random.pick(towns);
    const aside = () => (random.below(1_000) - 500) / 100_000;
    const company = companyName(1 + random.below(COMPANIES));
    return [
      ...[
        `S${at}`,
        company,
        `${town.name} No. ${at}`,
        "plant",
        random.pick(["3361", "42", "3344"]),
      ],
      ...[town.state, town.name, `${at} Example Road`],
      ...[(town.lat + aside()).toFixed(5), (town.lon + aside()).toFixed(5)],
      ...["operating", `20${10 + random.below(15)}-05`],
      ...(random.below(2) === 0 ? [String(10 + random.below(3_000)), "2024"] : ["", ""]),
      ...(random.below(3) === 0
        ? [`約${1 + random.below(900)}000000`, "USD", "2023"]
        : ["", "", ""]),
      "会社公表資料",
    ];
  });
}

const EVENT_HEAD =
  "管理番号,件名,実施主体,種別,連携団体,関心度,地域の特徴,開始日,州,場所,会場,実施状況,参加者数,把握方法,概要";

/** One to three sessions each, most with their attendance. */
export async function writeEventFile(
  path: string,
  connection: Sqlite.Database,
  rows: number,
): Promise<void> {
  const random = seededRandom(50);
  const towns = listTowns(connection);
  await writeLines(path, EVENT_HEAD, rows, (at) => {
    const sessions = random.pick([1, 1, 1, 1, 1, 2, 2, 2, 3, 3]);
    const town = random.pick(towns);
    const each = (cell: (position: number) => string) =>
      Array.from({ length: sessions }, (_, position) => cell(position)).join("\n");
    const day = addDays(FIRST_DAY, random.below(DAYS));
    return [
      ...[`E${at}`, `第${at}回 日本文化紹介`, random.pick(LEADS), random.pick(KINDS)],
      ...[partnersOf(random), random.pick(["2017:I1", "2017:I2", ""]), "2017:R1"],
      ...[each((position) => addDays(day, position))],
      ...[town.state, town.name, random.below(2) === 0 ? "市民会館" : "", "実施"],
      ...[each(() => random.pick(["約50名", "120", "30名以上", "200"])), "主催者発表"],
      "現地の学校と協会の協力を得て、日本文化を紹介した。",
    ];
  });
}

const LEADS = ["chicago", "detroit", "atlanta", "houston", "ny", "la"];
const KINDS = ["講演", "レセプション"];

const partnersOf = (random: Random): string =>
  random.below(3) === 0
    ? ""
    : [partnerName(1 + random.below(PARTNERS)), "市の図書館"]
        .slice(0, 1 + random.below(2))
        .join("、");

/** Of names that one town of its state has. */
const listTowns = (connection: Sqlite.Database): Town[] =>
  connection
    .prepare<[], Town>(
      `select name, state, lat, lon from places group by name, state having count(*) = 1
       order by population desc, name, state limit 400`,
    )
    .all();

async function writeLines(
  path: string,
  head: string,
  rows: number,
  cellsOf: (at: number) => string[],
): Promise<void> {
  const file = createWriteStream(path);
  file.write(`${head}\n`);
  for (let at = 1; at <= rows; at += LINES_AT_ONCE) {
    const lines = Array.from({ length: Math.min(LINES_AT_ONCE, rows - at + 1) }, (_, next) =>
      cellsOf(at + next)
        .map(quoted)
        .join(","),
    );
    if (!file.write(`${lines.join("\n")}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
}

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
