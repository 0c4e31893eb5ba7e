/** What the live map is made of: a page that draws it names the files, so that they come while its scripts begin. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SCRIPT = /^state-map\.client-.+\.js$/;
const STYLES = /^state-map-.+\.css$/;
/** As the bundler writes imports that are not lazy. */
const IMPORTED = /(?:from|import)"\.\/([^"]+)"/g;

export type LiveMapFiles = { scripts: string[]; styles: string[] };

/** `assets` is the folder of the client build; without one there is nothing to name. */
export function liveMapFiles(assets: string): LiveMapFiles {
  const names = existsSync(assets) ? readdirSync(assets) : [];
  const scripts = new Set(names.filter((name) => SCRIPT.test(name)));
  for (const name of scripts) {
    const text = readFileSync(join(assets, name), "utf8");
    for (const [, imported = ""] of text.matchAll(IMPORTED)) scripts.add(imported);
  }
  return { scripts: [...scripts], styles: names.filter((name) => STYLES.test(name)) };
}
