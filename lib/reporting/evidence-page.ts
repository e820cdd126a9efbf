import { draftParts } from './draft-parts.ts';
import type { Say } from './draft-text.ts';
import { type Piece, piece } from './html-text.ts';
import { readableTime } from './iso-with-zone.ts';
import type { ReportDraft } from './report-draft.ts';
import { SUM_KIND, SUMS_FILE } from './sums.ts';

/** No script, no address, no frame: only our own looks and the pictures inside the page itself. */
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

const LOOKS = `
:root { color-scheme: light; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1b1f24; background: #fff; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.1rem; margin: 1.5rem 0 .25rem; }
dl { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: .25rem 1rem; }
dt { color: #4a525c; } dd { margin: 0; }
dd, pre, td { overflow-wrap: anywhere; unicode-bidi: isolate; }
pre { font: inherit; white-space: pre-wrap; margin: 0; padding: .75rem; border: 1px solid #c9cfd6; border-radius: .4rem; }
figure { margin: 1rem 0; break-inside: avoid; } img { max-width: 100%; max-height: 24cm; border: 1px solid #c9cfd6; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: start; vertical-align: top; padding: .25rem .5rem .25rem 0; border-top: 1px solid #c9cfd6; }
th { font-weight: 400; white-space: nowrap; } .sum { font-family: ui-monospace, monospace; font-size: .8rem; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } h2 { break-after: avoid; } }
`;

/** A picture as the page shows it. */
export interface PagePicture {
  file: string;
  caption: string;
  /** `data:` address of the very same bytes that lie beside the page. */
  address: string;
}

export interface EvidencePage {
  draft: ReportDraft;
  pictures: PagePicture[];
  /** The other files of the pack with their SHA-256. */
  sums: { file: string; sum: string }[];
  /** ISO 8601 with zone. */
  madeAt: string;
  /** Version of the extension. */
  version: string;
  /** Vietnamese: the page is for those who take the report. */
  t: Say;
}

/** The report as a page for people: opens anywhere, prints well, holds no script and no link. */
export function evidencePage({ draft, pictures, sums, madeAt, version, t }: EvidencePage): string {
  const { title, parts, closing } = draftParts(draft, t);
  const say = (key: string, params?: Parameters<Say>[1]) => t(`report.pack.${key}`, params);
  const short = parts.filter(({ wide }) => !wide);
  const facts: [string, string][] = [
    ...short.map(({ name, value }): [string, string] => [name, value]),
    [say('made-at'), readableTime(madeAt)],
    [say('made-by'), say('program', { version })],
  ];
  const body: Piece[] = [
    piece('h1', {}, title),
    piece(
      'dl',
      {},
      ...facts.flatMap(([name, value]) => [piece('dt', {}, name), piece('dd', { dir: 'auto' }, value)]),
    ),
    ...parts
      .filter(({ wide }) => wide)
      .flatMap(({ name, value }) => [piece('h2', {}, name), piece('pre', { dir: 'auto' }, value)]),
    ...(pictures.length ? [piece('h2', {}, say('pictures'))] : []),
    ...pictures.map(({ file, caption, address }) =>
      piece(
        'figure',
        {},
        piece('img', { src: address, alt: caption }),
        piece('figcaption', {}, `${file} · ${caption}`),
      ),
    ),
    piece('h2', {}, say('sums', { kind: SUM_KIND })),
    piece('p', {}, say('sums-hint', { file: SUMS_FILE, command: `sha256sum -c ${SUMS_FILE}` })),
    piece(
      'table',
      {},
      ...sums.map(({ file, sum }) =>
        piece('tr', {}, piece('th', { scope: 'row' }, file), piece('td', { class: 'sum' }, sum)),
      ),
    ),
    ...closing.map((sentence) => piece('p', {}, sentence)),
  ];
  const head = piece(
    'head',
    {},
    piece('meta', { charset: 'utf-8' }),
    piece('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    piece('meta', { name: 'viewport', content: 'width=device-width' }),
    piece('meta', { name: 'referrer', content: 'no-referrer' }),
    piece('title', {}, title),
    // Ours and free of anything that a page could end early.
    { html: `<style>${LOOKS}</style>` },
  );
  return `<!doctype html>\n${piece('html', { lang: 'vi' }, head, piece('body', {}, piece('main', {}, ...body))).html}`;
}
