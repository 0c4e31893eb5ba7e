/** The fonts that are laid into a PDF: Japanese, upright, in two weights. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const fonts = createRequire(import.meta.url);
const PACKAGE = "@expo-google-fonts/noto-sans-jp";

const read = (file: string): Uint8Array => readFileSync(fonts.resolve(`${PACKAGE}/${file}`));

/** Read anew each time: papers are made seldom, and the two take eleven megabytes. */
export const paperFonts = (): { regular: Uint8Array; bold: Uint8Array } => ({
  regular: read("400Regular/NotoSansJP_400Regular.ttf"),
  bold: read("700Bold/NotoSansJP_700Bold.ttf"),
});
