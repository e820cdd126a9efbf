import type { EditorProps } from './draft-editor.tsx';
import type { SaveStatus } from './report-state.ts';

const NOT_STORED: ReadonlySet<SaveStatus> = new Set(['full', 'failed', 'deleted']);

/** Whether the words are on the disk, always in view, and the way back. */
export function SaveState({ t, state, say }: EditorProps) {
  const status = state.status.value;
  const undo = () => {
    state.undo();
    say(t('report.undone'));
  };
  return (
    <div class="save-state row apart" data-level={NOT_STORED.has(status) ? 'danger' : undefined}>
      <p role="status">{t(`report.save.${status}`)}</p>
      <button type="button" class="vt-button" disabled={!state.canUndo.value} onClick={undo}>
        {t('report.undo')}
      </button>
    </div>
  );
}
