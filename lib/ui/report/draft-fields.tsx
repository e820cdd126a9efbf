import { useRef } from 'preact/hooks';
import { BLANKED, type BlankTarget } from '../../reporting/blank-out.ts';
import { reasonSentence } from '../../reporting/draft-parts.ts';
import { readableTime } from '../../reporting/iso-with-zone.ts';
import { MAX_FIELD } from '../../reporting/report-draft.ts';
import type { EditorProps } from './draft-editor.tsx';
import { FieldRow } from './field-row.tsx';
import { HideKinds } from './hide-kinds.tsx';
import { TextField } from './text-field.tsx';

/** Everything the draft holds, each part with a way to hide it. Nothing is in it that is not shown here. */
export function DraftFields({ t, state, say }: EditorProps) {
  const draft = state.draft.value;
  const title = useRef<HTMLHeadingElement>(null);
  const hide = (target: BlankTarget) => () => {
    if (!state.blank(target)) return;
    say(t('report.what.hidden'));
    // The button that was pressed is gone: keep the reader's place.
    title.current?.focus({ preventScroll: true });
  };
  return (
    <section class="sheet" aria-labelledby="what-title">
      <h2 id="what-title" ref={title} tabIndex={-1}>
        {t('report.what.title')}
      </h2>
      <p class="hint">{t('report.what.hint')}</p>
      <HideKinds t={t} state={state} say={say} />
      <TextField t={t} state={state} say={say} onHideAll={hide('text')} />
      <dl class="fields">
        {draft.posterText && (
          <FieldRow t={t} name="posterText" value={draft.posterText} onHide={hide('posterText')} />
        )}
        <FieldRow
          t={t}
          name="link"
          value={draft.link}
          max={MAX_FIELD}
          onHide={hide('link')}
          onEdit={(value) => state.edit('link', value)}
        />
        <FieldRow
          t={t}
          name="postedAt"
          value={draft.postedAt}
          max={MAX_FIELD}
          words
          onHide={hide('postedAt')}
          onEdit={(value) => state.edit('postedAt', value)}
        />
        <FieldRow t={t} name="author" value={draft.author} onHide={hide('author')} />
        <FieldRow
          t={t}
          name="authorLink"
          value={draft.authorLink}
          max={MAX_FIELD}
          onHide={hide('authorLink')}
          onEdit={(value) => state.edit('authorLink', value)}
        />
        {draft.pageLink && (
          <FieldRow t={t} name="pageLink" value={draft.pageLink} onHide={hide('pageLink')} />
        )}
        {draft.contacts.map((contact, at) => (
          <FieldRow
            // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what names a contact
            key={at}
            t={t}
            name="contacts"
            label={contact === BLANKED ? undefined : t('report.field.contact', { contact })}
            value={contact}
            onHide={hide({ contact: at })}
          />
        ))}
        <FieldRow t={t} name="createdAt" value={readableTime(draft.createdAt)} />
        <FieldRow
          t={t}
          name="site"
          value={t.has(`site.${draft.site}`) ? t(`site.${draft.site}`) : draft.site}
        />
      </dl>
      {draft.reasons.length > 0 && (
        <div>
          <h3>{t('report.what.reasons')}</h3>
          <p>
            {t('report.level-label')}: {t(`popup.level.${draft.level}`)}.
          </p>
          <ul>
            {draft.reasons.map((reason) => (
              <li key={reason}>{reasonSentence(t, reason)}</li>
            ))}
          </ul>
          <p class="hint">{[...draft.packs, ...draft.lures].join(', ')}</p>
        </div>
      )}
    </section>
  );
}
