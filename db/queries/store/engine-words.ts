/** What the engines call differently and queries ask for often. */
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import { perEngine } from "../../engine/engine";

/** The values of a group in one text, with commas between them; what is missing is left out. */
export const joined = (value: SQLWrapper): SQL<string> =>
  perEngine({
    sqlite: sql`group_concat(${value})`,
    postgres: sql`string_agg(cast(${value} as text), ',')`,
  });

export const joinedOnce = (value: SQLWrapper): SQL<string> =>
  perEngine({
    sqlite: sql`group_concat(distinct ${value})`,
    postgres: sql`string_agg(distinct cast(${value} as text), ',')`,
  });

/** A number that is not negative without what stands behind its point. */
export const whole = (value: SQLWrapper): SQL<number> =>
  perEngine({
    sqlite: sql`cast(${value} as integer)`,
    postgres: sql`cast(floor(${value}) as bigint)`,
  });

export const rounded = (value: SQLWrapper, decimals: number): SQL<number> =>
  perEngine({
    sqlite: sql`round(${value}, ${decimals})`,
    postgres: sql`cast(round(cast(${value} as numeric), cast(${decimals} as integer)) as double precision)`,
  });

/** A number of JavaScript as it is: PostgreSQL would else reckon with its decimals. */
export const double = (value: number): SQL<number> =>
  perEngine({ sqlite: sql`${value}`, postgres: sql`cast(${value} as double precision)` });

/** 1 where the condition is met and 0 where not: a number that can be added up. */
export const flag = (condition: SQL | undefined): SQL<number> =>
  sql<number>`case when ${condition} then 1 else 0 end`;
