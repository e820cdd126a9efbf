import type { ComponentChild } from 'preact';
import type { Translate } from '../../translate.ts';

/** The help line the pictures belong to. */
export const VNEID = 'vn-vneid';

/** Words on the buttons of the app, always in Vietnamese, as they stand in the steps of the help line. */
export const APP_WORDS = {
  level: 'mức 2',
  other: 'Dịch vụ khác',
  report: 'Kiến nghị, phản ánh về ANTT',
  fresh: 'Tạo mới yêu cầu',
} as const;

/** Draws the steps of the help line one by one. Each caption says everything; the picture only shows where. */
export function VneidPictures({ t, steps }: { t: Translate; steps: readonly string[] }) {
  return (
    <details>
      <summary>{t('doors.app.pictures')}</summary>
      <p class="hint">{t('doors.app.drawn')}</p>
      <ol class="phone-steps">
        {steps.map((step, at) => (
          <li key={step}>
            <figure>
              <figcaption>
                {at + 1}. {step}
              </figcaption>
              {SCREENS[at] && <Phone>{SCREENS[at]}</Phone>}
            </figure>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** A telephone, drawn by us. Decoration: the caption above says the same. */
function Phone({ children }: { children: ComponentChild }) {
  return (
    <svg viewBox="0 0 200 240" aria-hidden="true" focusable="false">
      <rect class="phone-frame" x="12" y="4" width="176" height="232" rx="18" />
      <path class="phone-finger" d="M88 16h24" />
      {children}
    </svg>
  );
}

/** More would run out of the row, in letters. */
const LONGEST_LINE = 20;

/** Long words in two lines, parted at the comma they have. */
const inLines = (words: string) => (words.length > LONGEST_LINE ? words.split(/(?<=,)\s/) : [words]);

/** One row of the app, with words or with a grey line in place of them. */
function Row({ y, words, pressed = false }: { y: number; words?: string; pressed?: boolean }) {
  return (
    <>
      <rect class={pressed ? 'phone-press' : 'phone-quiet'} x="22" y={y} width="156" height="34" rx="8" />
      {words ? (
        inLines(words).map((line, at, { length }) => (
          <text
            key={line}
            class="phone-words"
            data-pressed={pressed}
            x="100"
            y={y + (length > 1 ? 14 : 21) + at * 14}
            text-anchor="middle"
          >
            {line}
          </text>
        ))
      ) : (
        <rect class="phone-quiet" x="32" y={y + 13} width="90" height="8" rx="4" />
      )}
    </>
  );
}

/** Where to press. */
function Finger({ x, y }: { x: number; y: number }) {
  return (
    <path
      class="phone-finger"
      d={`M${x} ${y + 26}v-20a4 4 0 0 1 8 0v14l12 4c4 1.500 5 4 4 8l-3 10h-16l-11-12c-3-4 2-8 6-4z`}
    />
  );
}

const tile = (x: number, y: number, pressed = false) => (
  <rect class={pressed ? 'phone-press' : 'phone-quiet'} x={x} y={y} width="46" height="40" rx="10" />
);

/** A screen for each step of the help line, in its order. */
const SCREENS: readonly ComponentChild[] = [
  <>
    <rect class="phone-quiet" x="26" y="56" width="148" height="92" rx="10" />
    <circle class="phone-press" cx="56" cy="92" r="16" />
    <path class="phone-finger" d="M88 82h68M88 98h46" />
    <text class="phone-words" x="100" y="136" text-anchor="middle">
      {APP_WORDS.level}
    </text>
    <path class="phone-finger" d="M84 180l10 10l22 -24" />
  </>,
  <>
    {tile(24, 36)}
    {tile(77, 36)}
    {tile(130, 36)}
    {tile(24, 88)}
    {tile(77, 88)}
    {tile(130, 88)}
    <Row y={146} words={APP_WORDS.other} pressed />
    <Finger x={140} y={172} />
  </>,
  <>
    <Row y={36} />
    <Row y={80} words={APP_WORDS.report} pressed />
    <Row y={124} />
    <Finger x={140} y={106} />
    <Row y={186} />
  </>,
  <>
    <Row y={36} />
    <Row y={80} />
    <Row y={160} words={APP_WORDS.fresh} pressed />
    <Finger x={140} y={186} />
  </>,
  <>
    <rect class="phone-quiet" x="26" y="40" width="66" height="60" rx="8" />
    <path class="phone-finger" d="M32 92l18 -24l12 14l8 -8l16 18M72 54v.1" />
    <rect class="phone-quiet" x="108" y="40" width="66" height="60" rx="8" />
    <path
      class="phone-finger"
      d="M128 54h7l4 10l-5 4a26 26 0 0 0 12 12l4 -5l10 4v7a5 5 0 0 1 -5 5a36 36 0 0 1 -32 -32a5 5 0 0 1 5 -5z"
    />
    <rect class="phone-quiet" x="26" y="116" width="66" height="60" rx="8" />
    <path class="phone-finger" d="M44 162c0 -18 30 -18 30 0M59 144a8 8 0 1 0 0 -16a8 8 0 0 0 0 16" />
    <rect class="phone-quiet" x="108" y="116" width="66" height="60" rx="8" />
    <path
      class="phone-finger"
      d="M138 152l10 -10M134 142l-6 6a9 9 0 0 0 12 12l6 -6M140 138l6 -6a9 9 0 0 1 12 12l-6 6"
    />
    <rect class="phone-press" x="50" y="192" width="100" height="30" rx="10" />
    <path class="phone-finger" style={{ stroke: 'var(--vt-on-accent)' }} d="M88 207h22M102 199l9 8l-9 8" />
  </>,
];
