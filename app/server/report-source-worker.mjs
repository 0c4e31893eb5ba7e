/** `report-worker` where the sources themselves run, for development and in tests: tsx reads them in this thread as well. */
import { register } from "tsx/esm/api";

register();
await import("./report-worker.ts");
