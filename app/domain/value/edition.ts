/** For whom a paper is made: everybody who signs in, or readers outside, who see less. P204 */
export const EDITIONS = ["inside", "outside"] as const;
export type Edition = (typeof EDITIONS)[number];
