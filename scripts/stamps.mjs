/**
 * Stamps: what was installed or built last, as one hash, so that a start with nothing changed does nothing.
 *
 * The packages' stamp lies in node_modules and the build's in build/, so deleting either folder is enough
 * to have it made again.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./steps.mjs";

export const PACKAGES_STAMP = join(ROOT, "node_modules", ".kusanone-stamp");
export const BUILD_STAMP = join(ROOT, "build", ".kusanone-stamp");

export const BUILD_SOURCES = [
  "app",
  "db",
  "seeds",
  "public",
  "vite.config.ts",
  "scripts/code-version.mjs",
  "scripts/lean-leaflet.mjs",
  "remix.config.js",
  "package-lock.json",
  "tsconfig.json",
];

/** Changes with the lockfile, the wanted versions, and the Node that native packages are compiled for. */
export function packagesHash() {
  const { dependencies, devDependencies, overrides } = JSON.parse(
    readFileSync(join(ROOT, "package.json"), "utf8"),
  );
  return createHash("sha256")
    .update(readFileSync(join(ROOT, "package-lock.json")))
    .update(JSON.stringify({ dependencies, devDependencies, overrides }))
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest("hex");
}

/** Changes with the name or content of any file that the build reads. */
export function buildHash() {
  const hash = createHash("sha256");
  for (const source of BUILD_SOURCES) addToHash(hash, source);
  return hash.digest("hex");
}

export function readStamp(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

export function writeStamp(path, value) {
  writeFileSync(path, value);
}

export function removeStamp(path) {
  rmSync(path, { force: true });
}

function addToHash(hash, name) {
  const path = join(ROOT, name);
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    for (const entry of readdirSync(path).sort()) addToHash(hash, `${name}/${entry}`);
    return;
  }
  hash.update(`${name}\0`).update(readFileSync(path)).update("\0");
}
