/** Which decisions a random question asks for: mostly none, now and then one or two. N13 */
import fc from "fast-check";
import { COUNTED } from "~/domain/counting/counted";

export const randomCounted = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.subarray([...COUNTED]) },
);
