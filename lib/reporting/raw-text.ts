/** Any stored value as text for people. What a database holds and JSON cannot stands as words, or by its name. */
export function rawText(raw: unknown): string {
  try {
    return (
      JSON.stringify(raw, (_, value) => (typeof value === 'bigint' ? String(value) : value), 2) ?? String(raw)
    );
  } catch {
    return String(raw);
  }
}
