/** The id in a path such as /users/12; anything else is not found. */
import { idOf } from "~/domain/value/id-of";
import { found } from "./authorize.server";

export function pathId(segment: string | undefined): number {
  return found(idOf(segment));
}
