import { saveFile } from '../ui/page/save-file.ts';
import { sendToTab } from './messenger.ts';

/**
 * Saves how the page of a tab is built as a file on the device, for those who mend the description of its site.
 *
 * @throws when nothing of ours stands in the page
 */
export async function saveDiagnosis(tabId: number | null): Promise<void> {
  if (tabId === null) throw new Error('No tab is in front');
  const diagnosis = await sendToTab(tabId, 'get-diagnosis', null);
  saveFile({
    name: `viec-that-${diagnosis.site}-${diagnosis.health}.json`,
    type: 'application/json',
    body: JSON.stringify(diagnosis, null, 2),
  });
}
