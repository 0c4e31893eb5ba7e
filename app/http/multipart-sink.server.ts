/**
 * A form with one file, taken apart while it arrives: the file goes to the disk, the other boxes stay at hand. A table
 * that was pasted stands in for a file where none was chosen.
 */
import { Busboy, type BusboyFileStream, type BusboyInstance } from "@fastify/busboy";
import { MAX_FILE_BYTES } from "~/domain/value/limits";
import { type Parsed, parsed, refuse } from "~/domain/value/verdict";
import type { FileSink, ReceivedRefusal } from "./file-sink.server";
import type { Upload } from "./upload-folder.server";

/** The box that a table is pasted into, and what it is called as a file. */
const PASTED_BOX = "pasted";
const PASTED_NAME = "pasted-table.txt";
const MAX_FIELD_BYTES = 1_000_000;

const LIMITS = {
  files: 1,
  fileSize: MAX_FILE_BYTES,
  fields: 40,
  fieldSize: MAX_FIELD_BYTES,
  parts: 50,
  headerPairs: 20,
  headerSize: 8_192,
};

export function multipartSink(contentType: string, upload: Upload): Parsed<FileSink, "malformed"> {
  const parser = parserOf(contentType);
  if (parser === null) return refuse("malformed");
  const fields = new Map<string, string>();
  let name: string | null = null;
  let fieldBytes = 0;
  let refusal: ReceivedRefusal | null = null;
  let storing: Promise<void> = Promise.resolve();
  const refuseWith = (reason: ReceivedRefusal) => {
    refusal ??= reason;
  };

  parser.on("file", (_field, stream, given) => {
    name = given;
    storing = store(stream, upload, refuseWith);
  });
  parser.on("field", (field, value, _isCut, isValueCut) => {
    fieldBytes += value.length;
    if (isValueCut || fieldBytes > MAX_FIELD_BYTES) refuseWith("too-many-fields");
    else fields.set(field, value);
  });
  parser.on("filesLimit", () => refuseWith("several-files"));
  parser.on("fieldsLimit", () => refuseWith("too-many-fields"));
  parser.on("partsLimit", () => refuseWith("too-many-fields"));
  // A parser that failed answers no write.
  const ended = new Promise<void>((resolve) => {
    parser.once("finish", resolve);
    parser.once("error", () => {
      refuseWith("malformed");
      resolve();
    });
  });

  return parsed({
    async write(chunk) {
      const written = new Promise<void>((resolve) => parser.write(chunk, () => resolve()));
      await Promise.race([written, ended]);
      return refusal;
    },
    async end() {
      parser.end();
      await ended;
      if (refusal === null) await storing;
      if (refusal !== null) return refuse(refusal);
      const { [PASTED_BOX]: pasted = "", ...beside } = Object.fromEntries(fields);
      // A browser posts an empty box as a file without a name.
      if (name !== null && name !== "") return parsed({ name, fields: beside });
      if (pasted.trim() === "") return refuse("no-file");
      const isStored = await upload.write(Buffer.from(pasted));
      return isStored ? parsed({ name: PASTED_NAME, fields: beside }) : refuse("not-stored");
    },
  });
}

function parserOf(contentType: string): BusboyInstance | null {
  try {
    return new Busboy({
      headers: { "content-type": contentType },
      preservePath: true,
      limits: LIMITS,
    });
  } catch {
    return null;
  }
}

/** What cannot be stored is read on: only so does the parser come to the end of the form. */
async function store(
  stream: BusboyFileStream,
  upload: Upload,
  refuseWith: (reason: ReceivedRefusal) => void,
): Promise<void> {
  try {
    for await (const chunk of stream) {
      if (!(await upload.write(chunk))) refuseWith("not-stored");
    }
    if (stream.truncated) refuseWith("too-large");
  } catch {
    refuseWith("malformed");
  }
}
