import { strToU8, type Zippable, zipSync } from 'fflate';
import { draftFileName, draftToFile } from './draft-file.ts';
import { draftToText, type Say } from './draft-text.ts';
import { evidencePage } from './evidence-page.ts';
import { isoWithZone, readableTime } from './iso-with-zone.ts';
import type { ReportDraft } from './report-draft.ts';
import type { ReportPicture } from './report-picture.ts';
import { SUMS_FILE } from './sums.ts';

const PAGE_FILE = 'bao-cao.html';
const TEXT_FILE = 'bao-cao.txt';
const DATA_FILE = 'bao-cao.json';

export interface EvidenceInput {
  draft: ReportDraft;
  pictures: readonly ReportPicture[];
  /** Version of the extension. */
  version: string;
  now: Date;
  /** Vietnamese: the pack is for those who take the report. */
  t: Say;
}

/** A pack ready to be saved. */
export interface EvidencePack {
  name: string;
  type: string;
  body: Blob;
  /** SHA-256 of the whole pack, in hexadecimal digits. */
  sum: string;
}

/** Names of the files in the pack, so that the reader sees them before it is made. */
export const packFiles = (pictures: readonly ReportPicture[]): string[] => [
  PAGE_FILE,
  TEXT_FILE,
  DATA_FILE,
  ...pictures.map(pictureFile),
  SUMS_FILE,
];

const pictureFile = ({ blob }: ReportPicture, at: number) =>
  `hinh-${at + 1}.${blob.type === 'image/png' ? 'png' : 'jpg'}`;

/**
 * Everything about a report in one ZIP: a page for people, the same words as text, data for programs, the pictures,
 * and a list of SHA-256 sums by which anybody can tell whether a file was changed afterwards.
 */
export async function evidencePack({
  draft,
  pictures,
  version,
  now,
  t,
}: EvidenceInput): Promise<EvidencePack> {
  const madeAt = isoWithZone(now);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const [at, picture] of pictures.entries())
    files.set(pictureFile(picture, at), new Uint8Array(await picture.blob.arrayBuffer()));
  const shown = pictures.map((picture, at) => {
    const file = pictureFile(picture, at);
    return {
      file,
      caption:
        t(`report.pack.way.${picture.way}`, { time: readableTime(picture.addedAt) }) + covered(picture, t),
      address: `data:${picture.blob.type};base64,${base64(files.get(file)!)}`,
    };
  });
  const about = await Promise.all(
    pictures.map(async ({ addedAt, way, width, height, covered }, at) => {
      const file = pictureFile(pictures[at]!, at);
      return { file, addedAt, way, width, height, covered, sha256: await sha256(files.get(file)!) };
    }),
  );
  files.set(TEXT_FILE, bytes(`${draftToText(draft, t)}\n`));
  files.set(DATA_FILE, bytes(data(draft, { madeAt, program: `viec-that ${version}`, pictures: about })));
  const sums = await Promise.all(
    [...files].map(async ([file, content]) => ({ file, sum: await sha256(content) })),
  );
  files.set(PAGE_FILE, bytes(evidencePage({ draft, pictures: shown, sums, madeAt, version, t })));
  const all = [...sums, { file: PAGE_FILE, sum: await sha256(files.get(PAGE_FILE)!) }];
  files.set(SUMS_FILE, bytes(all.map(({ file, sum }) => `${sum}  ${file}\n`).join('')));
  const zipped = zipSync(zippable(files), { mtime: now }) as Uint8Array<ArrayBuffer>;
  return {
    name: draftFileName(draft, 'zip'),
    type: 'application/zip',
    body: new Blob([zipped], { type: 'application/zip' }),
    sum: await sha256(zipped),
  };
}

const covered = (picture: ReportPicture, t: Say) => (picture.covered ? ` ${t('report.pack.covered')}` : '');

/** The draft's own file, with what is known about the pack beside it. */
const data = (draft: ReportDraft, more: object) =>
  `${JSON.stringify({ ...JSON.parse(draftToFile(draft).body), ...more }, null, 2)}\n`;

/** Pictures are packed already: packing them again takes time and saves nothing. */
const zippable = (files: Map<string, Uint8Array>): Zippable =>
  Object.fromEntries(
    [...files].map(([name, content]) => [name, [content, { level: name.startsWith('hinh-') ? 0 : 6 }]]),
  );

const bytes = (text: string) => strToU8(text) as Uint8Array<ArrayBuffer>;

/** SHA-256 in hexadecimal digits. */
export async function sha256(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Bytes as letters, piece by piece: a call takes only so many arguments. */
export function base64(content: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < content.length; at += 0x8000)
    pieces.push(String.fromCharCode(...content.subarray(at, at + 0x8000)));
  return btoa(pieces.join(''));
}
