import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "sqlite",
  schema: [
    "./db/schema/reference.ts",
    "./db/schema/people.ts",
    "./db/schema/events.ts",
    "./db/schema/observations.ts",
  ],
  out: "./db/migrations",
});
