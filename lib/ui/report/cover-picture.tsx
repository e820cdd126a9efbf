import type { TargetedPointerEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReportPicture } from '../../reporting/report-picture.ts';
import type { Translate } from '../translate.ts';
import { afterKey, between, firstBox } from './cover-box.ts';
import type { Rect } from './prepare-picture.ts';
import { useObjectUrl } from './use-object-url.ts';

interface Props {
  t: Translate;
  picture: ReportPicture;
  name: string;
  /** The stretches to paint over; none when the reader thought better of it. */
  onDone(rects: Rect[]): Promise<void>;
}

/** Less than this on the screen is a press and no drag, in CSS pixels. */
const STILL = 5;

/**
 * Paints stretches of a picture black: drawn with the pointer, set by pressing two corners, or moved with the arrow
 * keys. What is painted over is gone from the stored picture.
 */
export function CoverPicture({ t, picture, name, onDone }: Props) {
  const url = useObjectUrl(picture.blob);
  const [rects, setRects] = useState<Rect[]>([]);
  const [box, setBox] = useState(() => firstBox(picture));
  const boxButton = useRef<HTMLButtonElement>(null);
  /** Where the pointer went down, or the first of two pressed corners. */
  const corner = useRef<{ x: number; y: number } | null>(null);
  const drag = useRef<{ x: number; y: number; from: { x: number; y: number } } | null>(null);
  useEffect(() => boxButton.current?.focus(), []);

  const pointOf = (event: PointerEvent, stage: HTMLElement) => {
    const { left, top, width, height } = stage.getBoundingClientRect();
    return {
      x: ((event.clientX - left) / width) * picture.width,
      y: ((event.clientY - top) / height) * picture.height,
    };
  };
  const onPointerDown = (event: TargetedPointerEvent<HTMLDivElement>) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = {
      x: event.clientX,
      y: event.clientY,
      from: pointOf(event, event.currentTarget),
    };
  };
  const onPointerMove = (event: TargetedPointerEvent<HTMLDivElement>) => {
    if (drag.current) setBox(between(drag.current.from, pointOf(event, event.currentTarget), picture));
  };
  const onPointerUp = (event: TargetedPointerEvent<HTMLDivElement>) => {
    const started = drag.current;
    drag.current = null;
    if (!started) return;
    const moved = Math.hypot(event.clientX - started.x, event.clientY - started.y) > STILL;
    if (!moved && corner.current) setBox(between(corner.current, started.from, picture));
    corner.current = moved || corner.current ? null : started.from;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = afterKey(box, event.key, event.shiftKey, picture);
    if (!next) return;
    event.preventDefault();
    setBox(next);
  };
  const add = () => box.width > 0 && box.height > 0 && setRects([...rects, box]);
  const place = ({ x, y, width, height }: Rect) => ({
    left: `${(x / picture.width) * 100}%`,
    top: `${(y / picture.height) * 100}%`,
    width: `${(width / picture.width) * 100}%`,
    height: `${(height / picture.height) * 100}%`,
  });

  return (
    // biome-ignore lint/a11y/useSemanticElements: a <fieldset> would be read as part of a form
    <div class="tight" role="group" aria-label={`${t('report.pictures.cover')}: ${name}`}>
      <p class="hint" id="cover-hint">
        {t('report.cover.hint')}
      </p>
      <div
        class="cover-stage"
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
      >
        {url && <img src={url} alt={name} width={picture.width} height={picture.height} draggable={false} />}
        {rects.map((rect, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: painted stretches have no other name
          <div class="cover-black" key={at} style={place(rect)} />
        ))}
        <button
          type="button"
          class="cover-box"
          ref={boxButton}
          style={place(box)}
          aria-label={t('report.cover.box')}
          aria-describedby="cover-hint"
          onKeyDown={onKeyDown}
          // A press with the pointer belongs to the stage; only the keyboard presses the box itself.
          onClick={(event) => event.detail === 0 && add()}
        />
      </div>
      <div class="row">
        <button type="button" class="vt-button" data-strong onClick={add}>
          {t('report.cover.add')}
        </button>
        <button
          type="button"
          class="vt-button"
          disabled={rects.length === 0}
          onClick={() => setRects(rects.slice(0, -1))}
        >
          {t('report.cover.back')}
        </button>
        <button type="button" class="vt-button" disabled={rects.length === 0} onClick={() => onDone(rects)}>
          {t('report.cover.done')}
        </button>
        <button type="button" class="link-button" onClick={() => onDone([])}>
          {t('report.cover.cancel')}
        </button>
      </div>
      <p role="status" class="hint">
        {rects.length > 0 && t('report.cover.count', { count: rects.length })}
      </p>
    </div>
  );
}
