import type { ReportSituation } from './report-doors.ts';
import type { ReportDraft } from './report-draft.ts';

/** Windows hands a mail program at most 2,048 characters of address; the rest would be cut without a word. */
export const MAX_MAILTO = 1_900;

/** A letter to the consular service. Always in Vietnamese, whatever the reader's language: that is what is read there. */
export interface Letter {
  to: string;
  subject: string;
  /** All of it, to copy. */
  body: string;
  /** Opens the reader's mail program with as much of the letter as it takes. */
  href: string;
  /** False when `href` holds only the beginning. */
  whole: boolean;
}

const NEEDS_HELP: readonly ReportSituation[] = ['travelling', 'held', 'relative', 'returned', 'sent'];

/** Said at the end of a letter that a mail program would not take as a whole. */
const CONTINUED = '(Còn nữa: xin dán phần đã sao chép vào đây.)';

/** Writes the letter about a report. `to` must come from a displayable help line. */
export function consularLetter(
  draft: Pick<ReportDraft, 'text' | 'note' | 'link' | 'contacts'>,
  situation: ReportSituation,
  to: string,
): Letter {
  const help = NEEDS_HELP.includes(situation);
  const subject = help ? 'Xin bảo hộ công dân' : 'Báo tin tuyển người ra nước ngoài';
  const opening = ['Kính gửi bộ phận Bảo hộ công dân,', ''];
  const blanks = help
    ? [
        'Người cần giúp (tên, ngày sinh, số giấy tờ): ',
        'Đang ở (nước, thành phố, tòa nhà, tầng): ',
        'Cách liên lạc: ',
      ]
    : ['Tên và cách liên lạc của tôi: '];
  const facts = [
    ...part('Điều tôi thấy hoặc nghe', draft.note),
    ...part('Đường dẫn bài viết', draft.link),
    ...part('Liên lạc ghi trong tin', draft.contacts.join('; ')),
    ...part('Chữ của tin', draft.text),
  ];
  // Half a character, left where a giant post was cut, cannot stand in an address.
  const body = [...opening, ...blanks, ...facts]
    .join('\n')
    .normalize('NFC')
    .replace(/[\uD800-\uDFFF]/gu, '');
  const mail = (words: string) =>
    `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(words.replaceAll('\n', '\r\n'))}`;
  if (mail(body).length <= MAX_MAILTO) return { to, subject, body, href: mail(body), whole: true };
  const href = longest(body, (words) => mail(`${words}\n${CONTINUED}`));
  return { to, subject, body, href, whole: false };
}

const part = (name: string, value: string) => (value.trim() ? ['', `${name}: ${value.trim()}`] : []);

/** The address with as many whole words of the letter as fit. */
function longest(body: string, mail: (words: string) => string): string {
  let low = 0;
  let high = body.length;
  const cut = (at: number) => body.slice(0, at).replace(/\S*$/u, '').trimEnd();
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (mail(cut(middle)).length <= MAX_MAILTO) low = middle;
    else high = middle - 1;
  }
  return mail(cut(low));
}
