/**
 * Hands a file to the browser's own download. Needs no permission, and the words never leave the device.
 */
export function saveFile({ name, type, body }: { name: string; type: string; body: string | Blob }) {
  const file = typeof body === 'string' ? new Blob([body], { type: `${type};charset=utf-8` }) : body;
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken the content by the next turn; keeping the address would keep the words in memory.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
