import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "sqlite",
  schema: [
    "./db/schema/reference.ts",
    "./db/schema/figures.ts",
    "./db/schema/people.ts",
    "./db/schema/counting.ts",
    "./db/schema/events.ts",
    "./db/schema/cells.ts",
    "./db/schema/observations.ts",
    "./db/schema/organisations.ts",
    "./db/schema/approvals.ts",
    "./db/schema/planning.ts",
    "./db/schema/sites.ts",
    "./db/schema/contacts.ts",
    "./db/schema/projects.ts",
    "./db/schema/ties.ts",
    "./db/schema/files.ts",
    "./db/schema/attachments.ts",
    "./db/schema/examples.ts",
    "./db/schema/imports.ts",
    "./db/schema/jobs.ts",
    "./db/schema/submissions.ts",
    "./db/schema/store.ts",
  ],
  out: "./db/migrations",
});
