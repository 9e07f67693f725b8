/** Every text in a value, however deep, with the path to it. Pure. */
export function stringsIn(value: unknown, field = ''): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    stringsIn(inner, field === '' ? key : `${field}.${key}`),
  );
}
