/** `npm run admin` as typed: a process of its own. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import type { Ended } from "~/server/admin-command";

export const TSX = join("node_modules", "tsx", "dist", "cli.mjs");

export function startAdmin(words: string[], environment: Record<string, string>): Promise<Ended> {
  const env = { ...process.env, ...environment };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [TSX, "app/server/admin.ts", ...words],
      { env },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
      },
    );
  });
}
