/** A thread that reads as the build's does (`reader-worker`), from the sources. */
import { register } from "tsx/esm/api";

register();
await import("../../app/server/readers/reader-worker.ts");
