import { makeDraft, type ReportDraft, withContacts } from './report-draft.ts';

/** A filled draft for tests and for looking at the pages without a browser extension. */
export function exampleDraft(changes: Partial<ReportDraft> = {}): ReportDraft {
  const draft = makeDraft({
    id: '1b2c3d4e-0000-4000-8000-000000000001',
    now: new Date('2026-11-21T07:05:00Z'),
    url: 'https://www.facebook.com/groups/1234567890/?ref=share&__tn__=abc',
    post: {
      text:
        'Cần gấp 5 bạn nam nữ đi làm văn phòng bên Campuchia, lương 25-30 triệu, bao ăn ở, bao xe đi.\n' +
        'Không cần bằng cấp, không cần kinh nghiệm. Liên hệ Telegram https://t.me/vieclam_kcb hoặc 0912 345 678.',
      author: 'Nguyễn Thị Ví Dụ',
      site: 'facebook',
      link: 'https://www.facebook.com/groups/1234567890/posts/9876543210/',
      authorLink: 'https://www.facebook.com/profile.php?id=100000000000001',
    },
    verdict: {
      level: 'danger',
      kind: 'trafficking',
      reasons: ['abroad-no-employer', 'high-pay-no-skill', 'travel-paid'],
      lures: ['vi/m01-cambodia-office'],
      packs: ['vi@2026.11'],
    },
  });
  const found = ['https://t.me/vieclam_kcb', '0912 345 678'];
  return { ...withContacts(draft, found), createdAt: '2026-11-21T14:05:00+07:00', ...changes };
}
