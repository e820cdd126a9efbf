import { type Browser, browser } from '#imports';
import { contactsIn } from '../core/contacts-in.ts';
import { parseDraft } from '../reporting/parse-draft.ts';
import { type ReportDraft, withContacts } from '../reporting/report-draft.ts';
import { bundledPacks } from './bundled-packs.ts';
import { openBeside } from './open-beside.ts';
import { keepReport } from './report-store.ts';

/**
 * Keeps a draft, with the contact details in its words, and opens the report page on it, beside the tab it came from.
 *
 * @throws when the draft is malformed: the content script is not trusted more than the page it stands in
 */
export async function openReport(draft: ReportDraft, sender?: Browser.runtime.MessageSender): Promise<null> {
  const parsed = parseDraft(draft);
  if (!parsed) throw new Error('The draft could not be read');
  const checked = withContacts(parsed, contactsIn(parsed, await bundledPacks()));
  await keepReport(checked);
  await openBeside(reportUrl(checked.id), sender);
  return null;
}

/** Address of the report page, on one draft or on the list. The id is in the hash: it is never sent anywhere. */
export const reportUrl = (id = '') => `${browser.runtime.getURL('/report.html')}${id && `#${id}`}`;
