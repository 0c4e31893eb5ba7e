/** `npm start`: set-up, then the built server. */
import { runServer } from "./run-server.mjs";
import { SERVER_ARGUMENTS } from "./server-arguments.mjs";
import { buildSources, installPackages, orOneLine } from "./set-up.mjs";

await orOneLine(async () => {
  await installPackages();
  await buildSources();
  runServer(SERVER_ARGUMENTS, "production");
});
