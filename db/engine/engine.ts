/**
 * What the code says once and two engines understand.
 *
 * Tables and queries are written with Drizzle's SQLite builder. Most of what it says is standard SQL, so that
 * PostgreSQL answers it too; what is not stands in a `perEngine`.
 */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import type { WaitingCount } from "./write-queue";

export type Engine = "sqlite" | "postgres";

/** What queries take: the reader, or the transaction of a write. Every answer is awaited. */
export type Handle = Pick<
  BaseSQLiteDatabase<"async", unknown>,
  | "select"
  | "selectDistinct"
  | "insert"
  | "update"
  | "delete"
  | "with"
  | "$with"
  | "$count"
  | "all"
  | "get"
  | "run"
> & {
  engine: Engine;
  /** Of a transaction that writes: it sees what nobody else does yet, so that nothing is kept for it. */
  writes: boolean;
  /** A statement for each of many rows; null where each would be a journey to a server. */
  runEach: ((text: string, rows: Iterable<unknown[]>) => void) | null;
  /** Rows as lists of values with the names of their columns: many wide rows are read in half the time that objects take. */
  lists(statement: SQL): Promise<Lists>;
  /** Where something still refers to what the work removes it is undone alone and answers false: the transaction goes on. */
  unlessReferred(work: () => Promise<unknown>): Promise<boolean>;
};

export type Lists = { names: string[]; rows: unknown[][] };

/** What the processes that serve one database share besides the register, without waiting for a turn. */
export type Apart = {
  /** Of tables that no page shows. */
  handle: Handle;
  /** While the work lasts no other process does one of this name; within a process it is asked for once at a time. */
  claimed<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** As PostgreSQL's driver asks and answers. */
  query(asked: { text: string; values?: unknown[]; name?: string }): Promise<{
    rows: unknown[];
    rowCount: number | null;
  }>;
};

export type Database = {
  /** The data folder: the register's own file on SQLite, on both what arrives until it is stored. */
  folder: string;
  read: Handle;
  write<T>(work: (tx: Handle) => Promise<T>): Promise<T>;
  /**
   * A write of events and of what belongs to one, such as its attendance, or of what no answer about a period is made of, such
   * as a contact: kept answers stand that are about other days than those of the events that it changes.
   */
  writeEvents<T>(work: (tx: Handle) => Promise<T>): Promise<T>;
  /** A write of what no kept answer shows, such as who signed in or which mail was sent. */
  writeKeepingAnswers<T>(work: (tx: Handle) => Promise<T>): Promise<T>;
  /** Until the work is done nobody of this process writes: whoever has the database open beside it does. */
  lendTurn(work: () => Promise<void>): Promise<void>;
  /** While somebody has it open beside it and sees to it that what is written goes into the file. */
  whileOpenBeside(work: () => Promise<void>): Promise<void>;
  /** Null where one process has the file. */
  apart: Apart | null;
  /** Of the works that wait for their turn in this process. */
  waiting: WaitingCount;
  /** Work of a start: no other process that serves this database is at its own meanwhile. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/** Set while a statement becomes text, which takes no turn of anybody else: two engines can be open at once. */
let written: Engine = "sqlite";

export function writtenFor<T>(engine: Engine, render: () => T): T {
  const before = written;
  written = engine;
  try {
    return render();
  } finally {
    written = before;
  }
}

/** SQL that the engines say differently. */
export function perEngine<T = unknown>(ways: Record<Engine, SQL>): SQL<T> {
  const choice: SQLWrapper = { getSQL: () => ways[written], shouldOmitSQLParens: () => true };
  return sql<T>`${choice}`;
}

/** Is it, or was it caused by, what the driver reports under one of these codes? */
export function isRefusal(error: unknown, ...codes: readonly string[]): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && codes.includes(String(error.code))) return true;
  return isRefusal(error.cause, ...codes);
}
