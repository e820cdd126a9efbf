import type { ReportPicture } from '../../reporting/report-picture.ts';
import { ConfirmButton } from '../page/confirm-button.tsx';
import type { Translate } from '../translate.ts';
import { useObjectUrl } from './use-object-url.ts';

interface Props {
  t: Translate;
  picture: ReportPicture;
  name: string;
  onCover(): void;
  onRemove(): void;
}

/** One picture as it will leave, with what can be done about it. */
export function OnePicture({ t, picture, name, onCover, onRemove }: Props) {
  const url = useObjectUrl(picture.blob);
  return (
    <figure class="picture">
      {url && <img src={url} alt={name} width={picture.width} height={picture.height} />}
      <figcaption class="hint">{name}</figcaption>
      <div class="row apart">
        <button
          type="button"
          class="vt-button"
          aria-label={`${t('report.pictures.cover')}: ${name}`}
          onClick={onCover}
        >
          {t('report.pictures.cover')}
        </button>
        <ConfirmButton
          t={t}
          label={t('report.pictures.remove')}
          question={t('report.pictures.remove-question')}
          onConfirm={onRemove}
        />
      </div>
    </figure>
  );
}
