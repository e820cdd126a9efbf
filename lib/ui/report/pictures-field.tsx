import { useEffect, useRef } from 'preact/hooks';
import { readableTime } from '../../reporting/iso-with-zone.ts';
import { MAX_PICTURES, type PictureWay } from '../../reporting/report-picture.ts';
import { ConfirmButton } from '../page/confirm-button.tsx';
import type { Translate } from '../translate.ts';
import { CoverPicture } from './cover-picture.tsx';
import { OnePicture } from './one-picture.tsx';
import type { PictureState, Prepared } from './picture-state.ts';
import { captureScreen, preparePicture } from './prepare-picture.ts';

interface Props {
  t: Translate;
  state: PictureState;
  say(sentence: string): void;
}

/** What is said when a picture could not be taken in, by the name of the error. */
const TROUBLE: Record<string, string> = {
  NoPicture: 'report.pictures.no-picture',
  TooLarge: 'report.pictures.too-large',
  StorageFull: 'page.full',
  NotAllowedError: 'report.pictures.not-taken',
};

/** Pictures that the reader took: chosen, pasted, or taken of a tab in the browser's own dialog. */
export function PicturesField({ t, state, say }: Props) {
  const pictures = state.pictures.value;
  const room = MAX_PICTURES - pictures.length - state.unreadable.value.length;

  const take = async (make: () => Promise<Prepared>, way: PictureWay) => {
    try {
      await state.add(await make(), way);
      say(t('report.pictures.added'));
    } catch (error) {
      say(t(TROUBLE[(error as Error)?.name] ?? 'page.not-saved'));
    }
  };
  const takeFiles = async (files: Iterable<File>, way: PictureWay) => {
    for (const file of [...files].slice(0, room)) await take(() => preparePicture(file), way);
  };
  usePastedFiles((files) => {
    if (room > 0) takeFiles(files, 'paste');
    else say(t('report.pictures.enough', { count: MAX_PICTURES }));
  });
  const remove = (id: string) =>
    state.remove(id).then(
      () => say(t('report.pictures.removed')),
      () => say(t('page.not-saved')),
    );

  return (
    <section class="sheet" aria-labelledby="pictures-title">
      <h2 id="pictures-title">{t('report.pictures.title')}</h2>
      <p class="hint">{t('report.pictures.hint')}</p>
      <p>
        <strong>{t('report.pictures.reminder')}</strong>
      </p>
      {pictures.map((picture, at) => {
        const name = t('report.pictures.name', { number: at + 1, time: readableTime(picture.addedAt) });
        return state.covering.value === picture.id ? (
          <CoverPicture
            key={picture.id}
            t={t}
            picture={picture}
            name={name}
            onDone={async (rects) => {
              try {
                if (rects.length) {
                  await state.cover(picture.id, await preparePicture(picture.blob, rects));
                  say(t('report.pictures.covered'));
                }
                state.covering.value = null;
              } catch (error) {
                say(t(TROUBLE[(error as Error)?.name] ?? 'page.not-saved'));
              }
            }}
          />
        ) : (
          <OnePicture
            key={picture.id}
            t={t}
            picture={picture}
            name={name}
            onCover={() => {
              state.covering.value = picture.id;
            }}
            onRemove={() => remove(picture.id)}
          />
        );
      })}
      {state.unreadable.value.map((id) => (
        <div class="note" key={id}>
          <p>{t('report.pictures.unreadable')}</p>
          <ConfirmButton
            t={t}
            label={t('report.pictures.remove')}
            question={t('report.pictures.remove-question')}
            onConfirm={() => remove(id)}
          />
        </div>
      ))}
      {room > 0 ? (
        <>
          <div class="row">
            <FileButton label={t('report.pictures.choose')} onFiles={(files) => takeFiles(files, 'file')} />
            {canCapture() && (
              <button type="button" class="vt-button" onClick={() => take(captureScreen, 'screen')}>
                {t('report.pictures.capture')}
              </button>
            )}
          </div>
          <p class="hint">{t('report.pictures.paste')}</p>
          {canCapture() && <p class="hint">{t('report.pictures.capture-hint')}</p>}
        </>
      ) : (
        <p class="hint">{t('report.pictures.enough', { count: MAX_PICTURES })}</p>
      )}
    </section>
  );
}

const canCapture = () => typeof navigator.mediaDevices?.getDisplayMedia === 'function';

/** The browser's own file dialog behind a button like the others. */
function FileButton({ label, onFiles }: { label: string; onFiles(files: Iterable<File>): void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="file"
        accept="image/png,image/jpeg,image/webp"
        multiple
        hidden
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // So that the same file can be chosen again after it was removed.
          event.currentTarget.value = '';
        }}
      />
      <button type="button" class="vt-button" onClick={() => field.current?.click()}>
        {label}
      </button>
    </>
  );
}

/** Files pasted anywhere on the page; pasted words go where they belong. */
function usePastedFiles(onFiles: (files: File[]) => void) {
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      latest.current(files);
    };
    addEventListener('paste', paste);
    return () => removeEventListener('paste', paste);
  }, []);
}
