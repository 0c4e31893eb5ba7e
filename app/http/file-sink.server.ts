/** Where the body of a request goes while a file is received, and why it may be refused. */
import type { Parsed } from "~/domain/value/verdict";

/** What each refusal is answered with; its words are in `i18n/file-received-text`. */
export const RECEIVED_STATUS = {
  "too-large": 413,
  "too-many-fields": 413,
  "broken-off": 400,
  malformed: 400,
  "no-file": 400,
  "several-files": 400,
  "empty-file": 400,
  "not-stored": 507,
} as const;
export type ReceivedRefusal = keyof typeof RECEIVED_STATUS;

export type Taken = { name: string; fields: Record<string, string> };
/** Where a body goes, piece by piece: it may refuse any. */
export type FileSink = {
  write(chunk: Uint8Array): Promise<ReceivedRefusal | null>;
  end(): Promise<Parsed<Taken, ReceivedRefusal>>;
};
