/** How large a file is, as people say it: 340 kB, 2.4 MB. */

const KB = 1_000;
const MB = 1_000_000;

export function fileSize(bytes: number): string {
  if (bytes < MB) return `${Math.max(1, Math.round(bytes / KB))} kB`;
  return `${(bytes / MB).toFixed(1)} MB`;
}
