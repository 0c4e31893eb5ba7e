/** The same filter as another question each time, so that no kept answer answers it. */
let asked = 0;

export function askedAnew<Filter extends object>(filter: Filter): Filter {
  asked += 1;
  return { ...filter, asked };
}
