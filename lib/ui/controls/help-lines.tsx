import type { ComponentChild } from 'preact';
import type { Translate } from '../translate.ts';
import { doorOf, type HelpLine } from './help-line.ts';
import { Icon } from './icons.tsx';

interface Props<L extends HelpLine> {
  lines: L[];
  t: Translate;
  /** What stands under a line's name; a short line of small print when left out. */
  facts?(line: L): ComponentChild;
  /** Copies the number or address, and tells the reader how it went. */
  onCopy(text: string): void;
}

/** Help lines with one big door each: call, write or open; and a copy button for people at a computer. */
export function HelpLines<L extends HelpLine>({ lines, t, onCopy, facts }: Props<L>) {
  const first = lines.find((line) => doorOf(line) !== null);
  return (
    <ul class="vt-lines">
      {lines.map((line) => (
        <li class="vt-line" key={line.id}>
          <div class="vt-line-words">
            <span class="vt-line-name">{line.name}</span>
            {line.channel === 'email' && <span class="vt-line-address">{line.number}</span>}
            {facts ? facts(line) : smallPrint(line, t)}
          </div>
          <div class="vt-line-doors">
            <PressDoor line={line} first={line === first} t={t} />
            {line.number && <CopyButton line={line} number={line.number} t={t} onCopy={onCopy} />}
          </div>
          {line.steps.length > 0 && <Steps line={line} t={t} />}
        </li>
      ))}
    </ul>
  );
}

function smallPrint(line: HelpLine, t: Translate): string {
  const abroad = line.fromAbroad === 'yes' ? t('hotline.from-abroad') : null;
  const bits = [line.cost, line.hours, abroad].filter((bit) => bit !== null && bit !== '');
  return bits.map((bit) => `${bit}. `).join('');
}

/** Only the first door is filled: it belongs to the one next action. */
function PressDoor({ line, first, t }: { line: HelpLine; first: boolean; t: Translate }) {
  const door = doorOf(line);
  if (!door) return null;
  // A number that breaks in two lines is read wrong.
  const words = { number: (line.number ?? '').replaceAll(' ', '\u00a0'), name: line.name };
  return (
    <a
      class="vt-button vt-call"
      data-strong={first}
      href={door.href}
      target={door.words === 'open' ? '_blank' : undefined}
      rel="noopener noreferrer"
      aria-label={t(`hotline.${door.words}-label`, words)}
    >
      {door.words === 'call' && <Icon name="phone" />}
      {t(`hotline.${door.words}`, words)}
    </a>
  );
}

interface CopyProps extends Pick<Props<HelpLine>, 't' | 'onCopy'> {
  line: HelpLine;
  number: string;
}

function CopyButton({ line, number, t, onCopy }: CopyProps) {
  const copy = t(line.channel === 'email' ? 'hotline.copy-address' : 'hotline.copy');
  return (
    <button
      type="button"
      class="vt-button vt-copy"
      aria-label={t('hotline.copy-label', { copy, number })}
      onClick={() => onCopy(number)}
    >
      <Icon name="copy" />
      <span class="vt-copy-words">{copy}</span>
    </button>
  );
}

/** For doors that are not a number: an app, a place to go to. Folded, so that the first number stays in sight. */
function Steps({ line, t }: { line: HelpLine; t: Translate }) {
  return (
    <details class="vt-steps">
      <summary class="vt-button">
        {t('hotline.steps')}
        <span class="vt-hidden">: {line.name}</span>
        <Icon name="more" />
      </summary>
      <ol>
        {line.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </details>
  );
}
