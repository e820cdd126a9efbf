import type { HotlineLine } from '../../hotlines/to-line.ts';
import { doorOf } from '../controls/help-line.ts';
import { Icon } from '../controls/icons.tsx';
import type { Translate } from '../translate.ts';

/** The lines everybody should find without searching: the number first, then whom it is for. */
export function FirstLines({ t, lines }: { t: Translate; lines: HotlineLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section class="sheet" aria-labelledby="lines-title">
      <h2 id="lines-title">{t('popup.lines.title')}</h2>
      <ul class="plain first-lines">
        {lines.map((line) => (
          <li key={line.id}>
            <Line line={line} t={t} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ line, t }: { line: HotlineLine; t: Translate }) {
  const { name, number, forWhom } = line;
  const door = doorOf(line);
  const small = [line.cost, line.hours].filter(Boolean).join(' · ');
  if (!door || !number) return <Steps line={line} t={t} />;
  return (
    <>
      <a
        class="vt-button"
        data-strong
        href={door.href}
        target={door.words === 'open' ? '_blank' : undefined}
        rel="noopener noreferrer"
        aria-label={t(`hotline.${door.words}-label`, { number, name })}
      >
        {door.words === 'call' && <Icon name="phone" />}
        {door.words === 'open' ? t('hotline.open') : number.replaceAll(' ', '\u00a0')}
      </a>
      <p>
        <strong>{name}</strong>
        <br />
        <span class="hint">{small || forWhom}</span>
      </p>
    </>
  );
}

function Steps({ line, t }: { line: HotlineLine; t: Translate }) {
  return (
    <details>
      <summary>{line.name}</summary>
      <p class="hint">{line.forWhom}</p>
      {line.steps.length > 0 && (
        <ol class="tight" aria-label={t('popup.lines.steps')}>
          {line.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
    </details>
  );
}
