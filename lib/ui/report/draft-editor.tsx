import type { ComponentChild } from 'preact';
import { ConfirmButton } from '../page/confirm-button.tsx';
import type { Translate } from '../translate.ts';
import { CarryAway } from './carry-away.tsx';
import { ChecksList } from './checks-list.tsx';
import { DraftFields } from './draft-fields.tsx';
import { KeptFor } from './kept-for.tsx';
import { LaterField } from './later-field.tsx';
import { NoteField } from './note-field.tsx';
import type { PictureState } from './picture-state.ts';
import { PicturesField } from './pictures-field.tsx';
import type { ReportState } from './report-state.ts';
import { SaveState } from './save-state.tsx';

export interface EditorProps {
  t: Translate;
  state: ReportState;
  /** Tells the reader one short sentence. */
  say(sentence: string): void;
}

interface Props extends EditorProps {
  pictures: PictureState;
  version: string;
  /** Where it can be handed in. */
  doors: ComponentChild;
  onDelete(id: string): void;
}

/** One report from top to bottom, in the order a reader goes: look, add, check, take along, hand over, go on. */
export function DraftEditor({ t, state, pictures, version, say, doors, onDelete }: Props) {
  const draft = state.draft.value;
  return (
    <>
      <SaveState t={t} state={state} say={say} />
      <DraftFields t={t} state={state} say={say} />
      <NoteField t={t} state={state} />
      <PicturesField t={t} state={pictures} say={say} />
      <ChecksList t={t} draft={draft} pictures={pictures.pictures.value.length} />
      <CarryAway t={t} draft={draft} pictures={pictures} version={version} say={say} />
      {doors}
      <LaterField t={t} state={state} say={say} />
      <KeptFor t={t} report={state.report.value} onPin={(pinned) => state.pin(pinned)} say={say} />
      <ConfirmButton
        t={t}
        label={t('report.delete.one')}
        question={t('report.delete.question')}
        onConfirm={() => onDelete(draft.id)}
      />
    </>
  );
}
