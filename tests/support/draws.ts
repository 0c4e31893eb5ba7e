/**
 * How often a property that takes seconds is tried. On a server each question is a journey there and back, so there
 * `npm test` tries a share of them (`DRAWS_SHARE`), five at least, and `npm run test:long` all; `npm run check` tries the
 * same share, since who waits for it has changed one thing.
 */
const SHARE = Number(process.env.DRAWS_SHARE ?? 1);

const FEWEST = 5;

export const draws = (all: number): number =>
  Math.min(all, Math.max(FEWEST, Math.ceil(all * SHARE)));
