/**
 * Posts in whose jurisdiction an event goes without them: allowed, and the form names them.
 *
 * A post that leads or co-organises the event knows of it already.
 */
import type { EventStanding } from "~/domain/people/permissions";

export type ForeignPosts = { position: number; posts: string[] };

/** Stops in the order of the event, each with the posts that hold its place; positions count from 0. */
export function foreignPosts(
  event: EventStanding,
  stops: readonly { posts: readonly string[] }[],
): ForeignPosts[] {
  const takesPart = (post: string) => post === event.lead || event.coOrganisers.includes(post);
  return stops.flatMap(({ posts }, position) => {
    const own = posts.some(takesPart);
    return own || posts.length === 0 ? [] : [{ position, posts: [...posts] }];
  });
}
