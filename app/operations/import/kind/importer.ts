/**
 * What the import of one kind knows: its columns, how a row is read, how it is found again and written.
 *
 * The engine does the rest for every kind alike: it reads the file, asks `read` about each row, finds what the register
 * has of it, compares column by column, writes what a person commits in batches, and takes it back. An entry is plain
 * JSON, and each of its properties is named after the column that fills it: what a file has no column for stays as it
 * is in the register, and an empty cell says that there is nothing.
 */
import type { Author } from "~/context/context.server";
import type { ImportColumn, ImportKind } from "~/domain/import/import-kind";
import type { RowFinding, RowReading } from "~/domain/import/row-reading";
import type { Language } from "~/domain/value/language";
import type { Handle } from "~db/client";
import type { Snapshot, SubjectTable } from "~db/queries/import/import-snapshots";
import type { Corrected } from "~db/queries/round/correction-reasons";

export type EntryOf<Key extends string> = Partial<Record<Key, unknown>>;

/** Of whom and of what an import is. `source`: what its file is known as, `OWN_SOURCE` our own export. */
export type ImportQuestion = {
  importId: number;
  source: string;
  onlyJapanese: boolean;
  fiscalYear: number | null;
  language: Language;
  now: Date;
};

export type Importer<Key extends string, Entry extends EntryOf<Key>, Known> = {
  kind: ImportKind;
  columns: readonly ImportColumn<Key>[];
  /**
   * The tables that hold one subject, by name: its own first, then those that hang on it, each before those that hang on
   * it in turn. What stands there before a write is kept, and an undo puts it back row for row; what is derived from
   * these tables is for `refresh`.
   */
  tables: readonly SubjectTable[];

  /** What rows are read against, asked once for a reading, outside of any transaction. */
  know(db: Handle, question: ImportQuestion & Pick<Author, "user">): Promise<Known>;

  /**
   * One row. `cells`: the columns that the file has, trimmed. `answers`: what a person chose for columns that were
   * asked, by column. Never throws: a row is read, asked, left out or refused.
   */
  read(
    cells: ReadonlyMap<Key, string>,
    answers: ReadonlyMap<string, string>,
    known: Known,
  ): RowReading<Entry>;

  /**
   * The subjects that the register knows by these keys (`RowReading.key`), by key. Of a file of our own the id of the
   * subject is its `externalId`, and it is found by that first.
   */
  find(db: Handle, keys: readonly string[]): Promise<Map<string, string>>;
  /** Subjects as entries, by id. */
  load(db: Handle, ids: readonly string[]): Promise<Map<string, Entry>>;
  /**
   * How an entry stands in a cell of our own file: what is compared, shown as a change, and exported. `read` of it
   * answers the same entry. What is compared is the former entry with the properties of the row's columns put over it.
   */
  cell(entry: Entry, column: Key): string;

  /** May this person write this entry over that one (null: as a new one)? */
  may(user: Author["user"], entry: Entry, former: Entry | null): boolean;
  /** What the register forbids of this entry over that one, where a row by itself cannot say: asked of the preview and again of the commit. */
  check?(entry: Entry, former: Entry | null): RowFinding | null;
  /** What it corrects, where that may ask for a reason: as it stands and as it will. P182 */
  corrects?(entry: Entry, former: Entry | null): Omit<Corrected, "eventId">;
  /** The same of what is taken back: of a subject as it stands, and as it was where it was there before. P182 */
  correctsBack?(now: Snapshot, former: Snapshot | null): Omit<Corrected, "eventId">;
  /**
   * Writes the subject and its audit entry; answers its id. `id` null: a new one. `entry` is whole: what the file has no
   * column for is the register's own; where the subject is new it is what `read` answered.
   */
  write(
    tx: Handle,
    author: Author & { importId: number },
    entry: Entry,
    id: string | null,
  ): Promise<string>;
  /** Several at once, where that costs less than one by one. Ids in the order of the rows. */
  writeMany?(
    tx: Handle,
    author: Author & { importId: number },
    rows: readonly { entry: Entry; id: string | null }[],
  ): Promise<string[]>;
  /** Takes back what an import has made. `in-use`: something refers to it, so it stays and is listed. */
  remove(tx: Handle, author: Author & { importId: number }, id: string): Promise<"gone" | "in-use">;
  /** Several at once, where that costs less than one by one. Answers those that are in use. */
  removeMany?(
    tx: Handle,
    author: Author & { importId: number },
    ids: readonly string[],
  ): Promise<ReadonlySet<string>>;
  /** Before rows are put back as they stood: takes out of their way what must not vanish with what the import added. */
  setAside?(
    tx: Handle,
    author: Author & { importId: number },
    id: string,
    former: Snapshot,
  ): Promise<void>;
  /** After rows were put back as they stood, what is derived from them: words, sums. */
  refresh?(tx: Handle, ids: readonly string[]): Promise<void>;

  /** Reasons for which a row is refused until another of its file is read: it is read again after the last one. */
  readAgain?: readonly string[];
  /** How a row whose finding has this reason refers to another of its file: once all are written, and until they are taken back. */
  links?: {
    reason: string;
    link(tx: Handle, author: Author, entry: Entry, id: string): Promise<void>;
    unlink(tx: Handle, author: Author, entry: Entry, id: string): Promise<void>;
  };

  /** Everything of this kind in the register that may be exported, in the order of its ids, some at a time. */
  all(db: Handle, user: Author["user"]): AsyncIterable<{ id: string; entry: Entry }[]>;
};

/** As the engine handles them: the importers of all kinds alike. */
export type AnyImporter = Importer<string, EntryOf<string>, unknown>;

/** The source of files that we give out: the id column in them is ours. */
export const OWN_SOURCE = "kusanone";
