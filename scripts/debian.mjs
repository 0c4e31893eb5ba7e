/** Installing a package of Debian that the tests need. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { quietStep } from "./steps.mjs";

/** Whether packages can be installed here: by root, or by `sudo` where it asks no password. */
export function installsPackages() {
  return existsSync("/usr/bin/apt-get") && administratorPrefix() !== null;
}

/** Installs the first of these sets of packages that can be; answers whether one could. */
export async function installPackagesOfDebian(...choices) {
  const prefix = administratorPrefix();
  const aptGet = (title, args) => {
    const [command, ...words] = [
      ...[...prefix, "env", "DEBIAN_FRONTEND=noninteractive", "UCF_FORCE_CONFFOLD=1"],
      ...["apt-get", ...args],
    ];
    return quietStep(title, command, words);
  };
  await aptGet("Looking up packages (apt-get update)", ["update"]);
  for (const packages of choices) {
    const title = `Installing ${packages.join(" and ")} (apt-get install)`;
    const { code } = await aptGet(title, [
      ...["install", "--yes", "--no-install-recommends"],
      ...packages,
    ]);
    if (code === 0) return true;
  }
  return false;
}

/** What to put before a command that needs root: nothing as root, `sudo -n` where it asks no password. */
export function administratorPrefix() {
  if (process.getuid?.() === 0) return [];
  const sudo = spawnSync("sudo", ["-n", "true"], { stdio: "ignore" });
  return sudo.status === 0 ? ["sudo", "-n"] : null;
}
