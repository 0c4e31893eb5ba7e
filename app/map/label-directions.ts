/** Which way the line of a label leads where the area itself has no room: out to sea or over the border. */
const OUTWARD: Partial<Record<string, number>> = {
  VT: -100,
  NH: -80,
  ME: -60,
  MA: -10,
  RI: 60,
  CT: 70,
  NJ: 20,
  DE: 20,
  MD: 50,
  DC: 60,
  WV: 60,
  HI: -60,
  PR: -90,
  VI: -60,
  GU: 0,
  MP: 0,
  AS: 0,
  FL: 180,
  MI: -60,
};

/** Degrees clockwise from east. */
export function outwardOf(code: string): number {
  return OUTWARD[code] ?? 20;
}
