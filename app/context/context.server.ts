/** What an operation needs to know of the request: who, when, in which language, on which database. */

import type { Actor, Role } from "~/domain/people/permissions";
import type { Language } from "~/domain/value/language";
import type { Database } from "~db/client";

export type SignedInUser = Actor & {
  id: number;
  email: string;
  name: string;
  role: Role;
  language: Language;
  /** May approve events of the own organiser. P2 */
  approver: boolean;
};

export type Context = {
  db: Database;
  user: SignedInUser;
  now: Date;
  language: Language;
};

/** Who writes, with the rights of the transaction it happens in (`writeAs`), and when. */
export type Author = Pick<Context, "user" | "now">;

/** The installation itself, where nobody is signed in: the admin command, a start, the clock. */
export type Machine = Pick<Context, "db" | "now">;

/** On pages that a stranger may see: who is there, or nobody. */
export type Visit = Omit<Context, "user"> & { user: SignedInUser | null };
