/** Photos and papers as people bring them, good and bad, made for a test. */
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import sharp from "sharp";
import type { Context } from "~/context/context.server";
import { type AttachmentDraft, NOTHING_SAID } from "~/domain/attachment/attachment";
import { addAttachment } from "~/operations/attachment/add-attachment.server";

type Shape = { width?: number; height?: number; shade?: number };

/** What a phone writes beside a photo, the place above all; lying on its side, to be turned. */
const EXIF = {
  IFD0: { Make: "Kusanone", Model: "Test phone", Copyright: "Somebody" },
  IFD3: {
    GPSLatitudeRef: "N",
    GPSLatitude: "39/1 46/1 7/1",
    GPSLongitudeRef: "W",
    GPSLongitude: "86/1 9/1 29/1",
  },
};

/** A photo with a place in it; `orientation` 6 says that it is to be turned a quarter to the right. */
export async function photo({
  width = 64,
  height = 48,
  shade = 120,
  orientation = 6,
}: Shape & { orientation?: number } = {}): Promise<Buffer> {
  const canvas = { width, height, channels: 3 as const, background: { r: shade, g: 90, b: 60 } };
  return await sharp({ create: canvas })
    .withExif(EXIF)
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer();
}

export async function png({ width = 40, height = 30, shade = 10 }: Shape = {}): Promise<Buffer> {
  const background = { r: shade, g: 200, b: 60, alpha: 0.5 };
  return await sharp({ create: { width, height, channels: 4, background } })
    .png()
    .toBuffer();
}

export async function webp({ width = 40, height = 30, shade = 30 }: Shape = {}): Promise<Buffer> {
  const background = { r: shade, g: 20, b: 160 };
  return await sharp({ create: { width, height, channels: 3, background } })
    .webp()
    .toBuffer();
}

export async function movingWebp(): Promise<Buffer> {
  const frames = await Promise.all([png({ shade: 1 }), png({ shade: 200 })]);
  return await sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer();
}

/** A PNG of two billion pixels in less than a kilobyte: what it says of its size is all there is. */
export function bomb(): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(50_000, 0);
  header.writeUInt32BE(40_000, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk("IHDR", header), chunk("IDAT", Buffer.alloc(64)), chunk("IEND")];
  return Buffer.concat([signature, ...parts]);
}

function chunk(type: string, content: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

export function pdf(): Buffer {
  return Buffer.from("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<<>>\n%%EOF\n");
}

/** Parts of a document or a workbook, by their names. */
export function office(...parts: string[]): Buffer {
  const named = ["[Content_Types].xml", ...parts].map((name) => [name, strToU8("<x/>")]);
  return Buffer.from(zipSync(Object.fromEntries(named)));
}

/** Files on a disk, as they are when they have arrived. */
export function arrivals() {
  const folder = mkdtempSync(join(tmpdir(), "kusanone-attached-"));
  let count = 0;
  return {
    file(name: string, content: Buffer) {
      count += 1;
      const path = join(folder, String(count));
      writeFileSync(path, content);
      const sha256 = createHash("sha256").update(content).digest("hex");
      return { path, name, bytes: content.length, sha256 };
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The id of a photo that this person attaches to an event. */
export async function attachedPhoto(
  ctx: Context,
  eventId: number,
  draft: AttachmentDraft = NOTHING_SAID,
): Promise<number> {
  const arrived = arrivals();
  const file = arrived.file("会場.jpg", await photo());
  const verdict = await addAttachment(ctx, { eventId, file, draft });
  arrived.clear();
  if (!verdict.ok) throw new Error(verdict.reason);
  return verdict.id;
}
