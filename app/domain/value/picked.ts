/** The named properties of something, and nothing else of it. */
export function picked<From extends object, Name extends keyof From>(
  from: From,
  names: readonly Name[],
): Pick<From, Name> {
  const own: Partial<Pick<From, Name>> = {};
  for (const name of names) own[name] = from[name];
  return own as Pick<From, Name>;
}
