import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createTranslate, type Messages } from '../ui/translate.ts';
import { draftToText } from './draft-text.ts';
import { evidencePack, packFiles, sha256 } from './evidence-pack.ts';
import { exampleDraft } from './example-draft.ts';
import { parseDraft } from './parse-draft.ts';
import { MAX_TEXT, type ReportDraft } from './report-draft.ts';
import type { ReportPicture } from './report-picture.ts';

const words = (name: string): Messages => parse(readFileSync(`locales/${name}.yml`, 'utf8'));
const t = createTranslate({ vi: { ...words('vi'), ...words('pages.vi') } }, 'vi');
const now = new Date('2026-11-22T01:30:00Z');

const picture = (id: string, type: string, bytes: number[]): ReportPicture => ({
  id,
  addedAt: '2026-11-21T14:06:00+07:00',
  way: 'paste',
  width: 2,
  height: 1,
  covered: id === 'b',
  blob: new Blob([new Uint8Array(bytes)], { type }),
});

async function opened(draft: ReportDraft, pictures: ReportPicture[] = []) {
  const pack = await evidencePack({ draft, pictures, version: '9.9.9', now, t });
  const bytes = new Uint8Array(await pack.body.arrayBuffer());
  const files = unzipSync(bytes);
  const text = (name: string) => strFromU8(files[name]!);
  return { pack, bytes, files, text, page: text('bao-cao.html') };
}
const hex = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the evidence pack', () => {
  it('holds page, text, data and pictures, and sums that prove them', async () => {
    const pictures = [picture('a', 'image/png', [1, 2, 3]), picture('b', 'image/jpeg', [4, 5])];
    const { pack, bytes, files, text } = await opened(exampleDraft(), pictures);
    expect(Object.keys(files).sort()).toEqual(packFiles(pictures).sort());
    expect([...files['hinh-2.jpg']!]).toEqual([4, 5]);
    expect(pack.name).toBe('viec-that-2026-11-21-1405-1b2c3d4e.zip');
    expect(pack.sum).toBe(hex(bytes));

    // As `sha256sum -c` reads it: 64 digits, two spaces, a name; every file but the list itself.
    const lines = text('SHA256SUMS.txt').trimEnd().split('\n');
    const listed = lines.map((line) => /^([0-9a-f]{64}) {2}(\S+)$/.exec(line)!);
    expect(listed.map(([, , name]) => name).sort()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'SHA256SUMS.txt')
        .sort(),
    );
    for (const [, sum, name] of listed) expect(hex(files[name!]!)).toBe(sum);
  });

  it('tells when, with zone, by which version and by which packs', async () => {
    const { text, page } = await opened(exampleDraft(), [picture('b', 'image/jpeg', [4, 5])]);
    const data = JSON.parse(text('bao-cao.json'));
    expect(parseDraft(data)).toEqual(exampleDraft());
    expect(Date.parse(data.madeAt)).toBe(now.getTime());
    expect(data.madeAt).toMatch(/[+-]\d\d:\d\d$/);
    expect(data).toMatchObject({
      program: 'viec-that 9.9.9',
      packs: ['vi@2026.11'],
      pictures: [{ file: 'hinh-1.jpg', way: 'paste', covered: true, addedAt: '2026-11-21T14:06:00+07:00' }],
    });
    expect(data.pictures[0].sha256).toBe(await sha256(new Uint8Array([4, 5])));
    for (const part of ['14:05 21/11/2026 (+07:00)', '9.9.9', 'vi@2026.11', data.pictures[0].sha256])
      expect(page).toContain(part);
    expect(page).toContain(`src="data:image/jpeg;base64,${btoa('\x04\x05')}"`);
  });

  it('shows people the very words that were previewed', async () => {
    const draft = exampleDraft({
      note: 'Thấy ở nhóm',
      later: [{ at: '2026-11-25T08:00:00+07:00', text: 'Họ gọi lại' }],
    });
    const { text, page } = await opened(draft);
    expect(text('bao-cao.txt')).toBe(`${draftToText(draft, t)}\n`);
    for (const part of [
      'Thấy ở nhóm',
      'Họ gọi lại',
      'Cần gấp 5 bạn',
      'hxxps://t[.]me/vieclam_kcb',
      t('report.text.doubt'),
    ])
      expect(page).toContain(part);
  });

  it('keeps a hostile post a text: no script, no link, no picture from elsewhere', async () => {
    const nasty =
      '</pre></body></html><script>alert(1)</script><img src=x onerror="alert(2)"><style>*{}</style>' +
      '<a href="https://evil.example/x">x</a> "\'> &lt;b&gt; \u202eTHGIR\u202c \u0000\u0007 <!-- ]]>';
    const draft = exampleDraft({
      text: nasty,
      author: nasty,
      note: nasty,
      contacts: [nasty],
      reasons: [nasty],
    });
    const { page, text } = await opened(draft);
    const tags = new Set([...page.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, tag]) => tag));
    expect([...tags].sort()).toEqual([
      'body',
      'dd',
      'dl',
      'dt',
      'h1',
      'h2',
      'head',
      'html',
      'main',
      'meta',
      'p',
      'pre',
      'style',
      'table',
      'td',
      'th',
      'title',
      'tr',
    ]);
    expect(page.match(/<[^>]*\son\w+=/)).toBeNull();
    expect(page).not.toMatch(/<[^>]*\shref=|https?:\/\//);
    expect(page).toContain('default-src &#39;none&#39;; img-src data:;');
    expect(page).toContain('unicode-bidi: isolate');
    expect(page).not.toContain('\u0000');
    expect(JSON.parse(text('bao-cao.json')).text).toBe(nasty);
  });

  it('bears the largest report', async () => {
    const draft = exampleDraft({ text: '<ữ'.repeat(MAX_TEXT / 2), posterText: '𝕏'.repeat(MAX_TEXT / 2) });
    const { page } = await opened(draft, [picture('a', 'image/png', new Array(300_000).fill(7))]);
    expect(page.length).toBeGreaterThan(MAX_TEXT * 2);
  });
});
