/** `npm run dev`: packages, then the server on the sources themselves; see app/server/dev.ts. */
import { runServer } from "./run-server.mjs";
import { DEV_ARGUMENTS } from "./server-arguments.mjs";
import { installPackages, orOneLine } from "./set-up.mjs";

await orOneLine(async () => {
  await installPackages();
  runServer(DEV_ARGUMENTS, "development");
});
