/** What a session may have of official observations: none, or one for a mode or for both, of any scope. N4, N14 */
import fc from "fast-check";
import { METHODS, type Mode, NO_SUMS, type OfficialSums } from "~/domain/counting/observation";
import { type Observation, officialSums } from "~/domain/counting/official-observation";
import { SCOPES } from "~/domain/counting/scope";

export function randomObservation(mode: Mode): fc.Arbitrary<Observation> {
  return fc
    .record({
      method: fc.constantFrom(...METHODS),
      scope: fc.constantFrom(...SCOPES),
      low: fc.integer({ min: 0, max: 500 }),
      width: fc.constantFrom(0, 0, 10, 50),
      openEnded: fc.constantFrom(false, false, false, true),
    })
    .map(({ width, ...observed }) => ({ ...observed, mode, high: observed.low + width }));
}

export const randomSums: fc.Arbitrary<OfficialSums> = fc
  .record({
    inPerson: fc.option(randomObservation("in-person")),
    online: fc.option(randomObservation("online")),
  })
  .map(({ inPerson, online }) => {
    const official = [inPerson, online].filter((one) => one !== null);
    return official.length === 0 ? NO_SUMS : officialSums(official);
  });
