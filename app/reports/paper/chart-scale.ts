/** The lines of a chart from zero: at most four steps of 1, 2 or 5 times a power of ten. */
export function chartSteps(values: readonly number[]): number[] {
  const most = Math.max(1, ...values);
  const raw = most / 4;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, raw)));
  const step = [1, 2, 5, 10].map((times) => times * power).find((each) => each >= raw) ?? power;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) => at * step);
}
