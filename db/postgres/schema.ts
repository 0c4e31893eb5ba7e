/** The tables as drizzle-kit reads them: it looks among the exports of a CommonJS module. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { postgresTables } from "./tables";

const SCHEMA = "db/schema";

const modules = readdirSync(SCHEMA).map((file) => require(join(process.cwd(), SCHEMA, file)));
Object.assign(module.exports, postgresTables(Object.assign({}, ...modules)));
