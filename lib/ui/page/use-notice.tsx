import { useEffect, useState } from 'preact/hooks';

/** How long a notice stays, in ms. Nothing in it is needed to go on. */
const SHOWN_FOR = 6_000;

/** One short sentence about what just happened, also for screen readers. Put `notice` at the end of the page. */
export function useNotice() {
  const [said, setSaid] = useState({ sentence: '', turn: 0 });
  useEffect(() => {
    if (!said.sentence) return;
    const timer = setTimeout(() => setSaid(({ turn }) => ({ sentence: '', turn })), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [said]);
  const say = (sentence: string) => setSaid(({ turn }) => ({ sentence, turn: turn + 1 }));
  const notice = (
    <div class="said" role="status">
      {/* A new turn is a new element: the same sentence said again is read out again. */}
      {said.sentence && <p key={said.turn}>{said.sentence}</p>}
    </div>
  );
  return { say, notice };
}
