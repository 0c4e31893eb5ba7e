/** A restore that is killed as it comes to one of its steps: `killed-restore.ts FOLDER FROM STEP`. */
import { restore } from "~db/restore";

const [folder = "", from = "", step] = process.argv.slice(2);
restore(folder, from, {
  now: new Date("2026-05-01T03:00:00Z"),
  say: (next) => {
    if (next === step) process.kill(process.pid, "SIGKILL");
  },
});
