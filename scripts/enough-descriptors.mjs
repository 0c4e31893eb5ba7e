/**
 * Before the server is loaded: may this process open as many files as loading it and its connections take? With too few
 * the first file that cannot be opened would be told with a stack.
 */
import { isMainThread } from "node:worker_threads";

const FEWEST = 256;

if (isMainThread) {
  process.report.excludeNetwork = true;
  const most = process.report.getReport().userLimits?.open_files?.soft;
  if (typeof most === "number" && most < FEWEST) {
    process.stderr.write(
      `The system lets this process open only ${most} files and connections at once: allow at least ${FEWEST}, better 4096 (ulimit -n 4096, or LimitNOFILE=4096 of the service)\n`,
    );
    process.exit(1);
  }
}
