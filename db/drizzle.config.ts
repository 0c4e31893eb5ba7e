import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "sqlite",
  schema: [
    "./db/schema/reference.ts",
    "./db/schema/figures.ts",
    "./db/schema/people.ts",
    "./db/schema/events.ts",
    "./db/schema/cells.ts",
    "./db/schema/observations.ts",
    "./db/schema/partners.ts",
    "./db/schema/approvals.ts",
    "./db/schema/planning.ts",
    "./db/schema/store.ts",
  ],
  out: "./db/migrations",
});
