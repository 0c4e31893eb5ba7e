/**
 * Pictures drawn anew: upright, no larger than is kept, and with nothing of what a camera or a phone writes beside them,
 * the place above all. Nowhere else is `sharp` known. P191
 *
 * It works in threads of its own, and few pictures are in work at once, so that others are answered meanwhile.
 */
import { availableParallelism } from "node:os";
import type { PictureKind } from "~/domain/attachment/attachment-kind";
import { KEPT_EDGE, MAX_PIXELS, THUMBNAIL_EDGE } from "~/domain/attachment/attachment-limits";
import type { PictureRefusal } from "~/domain/attachment/attachment-refusal";
import { keptShape } from "~/domain/attachment/kept-shape";
import { type Parsed, parsed, refuse } from "~/domain/value/verdict";
import { inTurn } from "./in-turn";

export type Drawn = { content: Buffer; width: number; height: number };
export type RedrawnPicture = { picture: Drawn; thumbnail: Drawn };

type Sharp = typeof import("sharp")["default"];

const AT_ONCE = Math.max(1, Math.min(2, availableParallelism() - 1));
const LONGEST_SECONDS = 60;
const QUALITY = 84;
const THUMBNAIL_QUALITY = 72;

const turn = inTurn(AT_ONCE);
let library: Promise<Sharp | null> | null = null;

/** Null where its binary does not run on this machine: pictures are refused then, and nothing else. */
export function pictureLibrary(): Promise<Sharp | null> {
  library ??= import("sharp").then(
    ({ default: sharp }) => {
      sharp.cache(false);
      sharp.concurrency(1);
      return sharp;
    },
    () => null,
  );
  return library;
}

export async function redrawnPicture(
  path: string,
  kind: PictureKind,
): Promise<Parsed<RedrawnPicture, PictureRefusal>> {
  const sharp = await pictureLibrary();
  if (sharp === null) return refuse("no-picture-library");
  return await turn(async () => {
    try {
      return await redraw(sharp, path, kind);
    } catch (error) {
      return refuse(isTooLarge(error) ? "too-many-pixels" : "broken-picture");
    }
  });
}

async function redraw(
  sharp: Sharp,
  path: string,
  kind: PictureKind,
): Promise<Parsed<RedrawnPicture, PictureRefusal>> {
  const opened = () => sharp(path, { limitInputPixels: MAX_PIXELS, failOn: "error" });
  const { format, width, height, pages = 1, autoOrient } = await opened().metadata();
  if (format !== kind) return refuse("broken-picture");
  if (width * height > MAX_PIXELS) return refuse("too-many-pixels");
  if (pages > 1) return refuse("animated");
  const upright = opened()
    .timeout({ seconds: LONGEST_SECONDS })
    .autoOrient()
    .resize({ ...keptShape(autoOrient, KEPT_EDGE), fit: "fill" });
  const picture = drawn(await encoded(upright, kind).toBuffer({ resolveWithObject: true }));
  const small = sharp(picture.content)
    .resize({ ...keptShape(picture, THUMBNAIL_EDGE), fit: "fill" })
    .webp({ quality: THUMBNAIL_QUALITY });
  const thumbnail = drawn(await small.toBuffer({ resolveWithObject: true }));
  return parsed({ picture, thumbnail });
}

function encoded(image: ReturnType<Sharp>, kind: PictureKind): ReturnType<Sharp> {
  switch (kind) {
    case "jpeg":
      return image.jpeg({ quality: QUALITY });
    case "png":
      return image.png();
    case "webp":
      return image.webp({ quality: QUALITY });
  }
}

function drawn({ data, info }: { data: Buffer; info: { width: number; height: number } }): Drawn {
  return { content: data, width: info.width, height: info.height };
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && /pixel limit/i.test(error.message);
}
