import { useEffect, useState } from 'preact/hooks';

/** An address for showing a blob, given back when it is shown no more. Empty at first. */
export function useObjectUrl(blob: Blob): string {
  const [url, setUrl] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}
