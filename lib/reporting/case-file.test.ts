import { describe, expect, it } from 'vitest';
import { caseToFile, makeCase } from './case-file.ts';
import { exampleDraft } from './example-draft.ts';
import { caseSchema } from './file-schemas.ts';
import { issueUrl, MAX_ISSUE_URL } from './issue-page.ts';

const draft = exampleDraft({ note: 'Chị Lan gọi tôi từ 0987 654 321', posterText: 'LH 0912 345 678' });
const found = makeCase(draft, { program: '0.1.0', withLink: false });

describe('a case file', () => {
  it('holds the post, the verdict and what happened, and nobody', () => {
    expect(caseSchema.parse(found)).toEqual(found);
    expect(found.text).toContain('đi làm văn phòng bên Campuchia, lương 25-30 triệu');
    expect(found.text).toContain('Telegram [đường dẫn t.me] hoặc [số]');
    expect(found.verdict.lures).toEqual(draft.lures);
    expect(found.happened).toBe('Chị [tên] gọi tôi từ [số]');
    const all = JSON.stringify(found);
    for (const secret of [
      draft.author,
      draft.link,
      draft.authorLink,
      draft.pageLink,
      draft.id,
      '678',
      '321',
      'Lan',
    ])
      expect(all).not.toContain(secret);
  });

  it('holds the link only where the reader wanted it, and only a web address', () => {
    const withLink = { program: '0.1.0', withLink: true };
    expect(caseSchema.parse(makeCase(draft, withLink)).link).toBe(draft.link);
    expect(makeCase({ ...draft, link: 'javascript:alert(1)' }, withLink)).not.toHaveProperty('link');
    expect(makeCase({ ...draft, link: '[đã che]' }, withLink)).not.toHaveProperty('link');
  });

  it('has a name that tells neither when nor what', () => {
    const file = caseToFile(found, draft.id);
    expect(file.name).toBe('viec-that-case-1b2c3d4e.json');
    expect(JSON.parse(file.body)).toEqual(found);
  });
});

describe('the issue page', () => {
  const page = 'https://example.org/issues/new';

  it('gets the case in its address', () => {
    const { href, whole } = issueUrl(page, { ...found, text: 'ngắn' });
    expect(whole).toBe(true);
    const { searchParams, origin } = new URL(href);
    expect(origin).toBe('https://example.org');
    expect(JSON.parse(searchParams.get('case')!)).toEqual({ ...found, text: 'ngắn' });
  });

  it('gets no case that would make the address too long', () => {
    const long = { ...found, text: 'ữ'.repeat(MAX_ISSUE_URL) };
    expect(issueUrl(page, long)).toEqual({ href: `${page}?template=5-case.yml`, whole: false });
  });
});
