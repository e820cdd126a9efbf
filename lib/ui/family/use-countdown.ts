import { useEffect, useState } from 'preact/hooks';

/** Counts a wait down while it is looked at, once a second. Another object begins anew, even with the same length. */
export function useCountdown(wait: { ms: number }): number {
  const [left, setLeft] = useState(wait.ms);
  useEffect(() => {
    const { ms } = wait;
    setLeft(ms);
    if (ms <= 0) return;
    const end = performance.now() + ms;
    const timer = setInterval(() => {
      const now = Math.max(0, end - performance.now());
      setLeft(now);
      if (now === 0) clearInterval(timer);
    }, 1_000);
    return () => clearInterval(timer);
  }, [wait]);
  return left;
}
