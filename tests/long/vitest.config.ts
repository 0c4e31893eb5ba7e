import { defineConfig } from "vitest/config";
import shared from "../vitest.config";

/** What takes minutes: `npm run test:long`. Requests made of chance are the same as of `npm test`, fifty times as many. */
export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    projects: [
      {
        extends: true,
        test: {
          name: "long",
          include: [
            "tests/long/**/*.long.ts",
            "tests/integration/frame/generated-requests.test.ts",
          ],
          env: { GENERATED_REQUESTS: process.env.GENERATED_REQUESTS ?? "30000" },
        },
      },
    ],
  },
});
