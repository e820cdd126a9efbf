import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Time the thread had the processor; what other programs took away is not in it. */
  tdur?: number;
  args: { data?: { url?: string; message?: string } };
}

/** What the extension did while a page was traced, in milliseconds of processor time. */
export interface ExtensionTasks {
  /** The task in which the script is compiled and begins. */
  first: number;
  /** The longest of the others. */
  longest: number;
  total: number;
  tasks: number;
  /** What was spent from each step the page announced (`console.timeStamp`) to the next. */
  steps: number[];
}

/** What the page says to begin a step. */
export const STEP = 'viec-that-step';

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];

/** Starts to trace a page; the function handed back ends it and adds up the calls into the extension, task by task. */
export async function traceExtension(session: CDPSession): Promise<() => Promise<ExtensionTasks>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  return async () => {
    const ended = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await ended;
    return addUp(events);
  };
}

/** A task of the extension is a task of the page's main thread with calls into its script; only those calls count. */
function addUp(events: readonly TraceEvent[]): ExtensionTasks {
  const isOurs = (event: TraceEvent) =>
    event.ph === 'X' &&
    (event.name === 'FunctionCall' || event.name === 'EvaluateScript') &&
    event.args.data?.url?.startsWith('chrome-extension://') === true;
  const calls = events.filter(isOurs).sort((a, b) => a.ts - b.ts);
  const runs = events.filter((event) => event.ph === 'X' && event.name === 'RunTask');
  const spent = new Map<string, number>();
  const begins = events
    .filter(({ name, args }) => name === 'TimeStamp' && args.data?.message === STEP)
    .map(({ ts }) => ts)
    .sort((a, b) => a - b);
  const steps = begins.map(() => 0);
  let step = -1;
  let start = '';
  let end = 0;
  for (const call of calls) {
    // A call within a call is counted already.
    if (call.ts < end) continue;
    end = call.ts + (call.dur ?? 0);
    const task = runs.find(
      (run) =>
        run.tid === call.tid &&
        run.pid === call.pid &&
        run.ts <= call.ts &&
        call.ts <= run.ts + (run.dur ?? 0),
    );
    const key = task ? `${task.pid} ${task.ts}` : `alone ${call.ts}`;
    if (call.name === 'EvaluateScript' && start === '') start = key;
    const ms = (call.tdur ?? call.dur ?? 0) / 1_000;
    spent.set(key, (spent.get(key) ?? 0) + ms);
    while (step + 1 < begins.length && begins[step + 1]! <= call.ts) step++;
    if (step >= 0) steps[step]! += ms;
  }
  const all = [...spent.values()];
  const others = [...spent].filter(([key]) => key !== start).map(([, ms]) => ms);
  return {
    first: spent.get(start) ?? 0,
    longest: Math.max(0, ...others),
    total: all.reduce((sum, ms) => sum + ms, 0),
    tasks: all.length,
    steps,
  };
}
