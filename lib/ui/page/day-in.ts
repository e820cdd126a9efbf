/** A day written `YYYY-MM-DD`, in the words of a language. */
export function dayIn(lang: string, day: string): string {
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, style).format(new Date(`${day}T00:00:00Z`));
}
