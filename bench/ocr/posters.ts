import { POSTER_WORDS, type PosterWords } from './texts.ts';

/** How a poster looks. The names are the classes of the printed table. */
export type Look =
  | 'plain'
  | 'serif'
  | 'colour'
  | 'gradient'
  | 'photo'
  | 'rotated'
  | 'small'
  | 'dark'
  | 'emoji'
  | 'outlined'
  | 'panels'
  | 'pale'
  | 'busy-photo'
  | 'tiny';

export interface Poster {
  /** Quality of the JPEG it is delivered as, 0 to 100; sites press hard. */
  quality: number;
  look: Look;
  words: PosterWords;
  /** A page of `size` by `size` pixels that shows the poster and loads nothing. */
  html: string;
  size: number;
}

interface Design {
  size: number;
  /** CSS of the whole sheet. */
  sheet: string;
  head?: string;
  line?: string;
  /** Something behind the words, as SVG. */
  behind?: (seed: number) => string;
  /** Puts a small picture before each line, as people do. */
  emoji?: boolean;
  quality?: number;
}

const SANS = 'font-family:"Liberation Sans","Noto Sans",Arial,sans-serif';

const DESIGNS: Record<Look, Design> = {
  plain: { size: 800, sheet: `${SANS};background:#fff;color:#111` },
  serif: {
    size: 800,
    sheet: 'font-family:"Liberation Serif","Noto Serif",serif;background:#fbf6e9;color:#2b1d0e',
    line: 'font-style:italic',
  },
  colour: {
    size: 800,
    sheet: 'font-family:"DejaVu Sans",Verdana,sans-serif;background:#ffd400;color:#b00020',
    head: 'background:#b00020;color:#ffd400;padding:12px',
    line: 'font-weight:700;font-size:34px',
  },
  gradient: {
    size: 800,
    sheet: `${SANS};background:linear-gradient(135deg,#ff8a00,#e52e71 60%,#5b2be0);color:#fff`,
    line: 'font-weight:700',
  },
  photo: {
    size: 900,
    sheet: `${SANS};color:#fff`,
    line: 'font-weight:700',
    behind: (seed) => photo(seed, 0.35),
  },
  rotated: { size: 800, sheet: `${SANS};background:#eaf4ff;color:#0b2545` },
  small: { size: 420, sheet: `${SANS};background:#fff;color:#222`, line: 'font-size:16px' },
  dark: { size: 800, sheet: `${SANS};background:#101820;color:#f2f2f2`, head: 'color:#ffd166' },
  emoji: {
    size: 800,
    sheet: `${SANS};background:#e8fff1;color:#063`,
    emoji: true,
  },
  outlined: {
    size: 900,
    sheet: 'font-family:"DejaVu Sans",Verdana,sans-serif;background:#18a0fb;color:#fff',
    head: 'color:#fff200;-webkit-text-stroke:2px #003;paint-order:stroke fill',
    line: 'font-weight:700;font-size:32px;text-shadow:2px 2px 3px #003',
  },
  // Dark words on a light panel and light words on a dark one, side by side.
  panels: {
    size: 800,
    sheet: `${SANS};background:linear-gradient(#fff 0 46%,#0a3d2e 46%);color:#0a3d2e`,
    head: 'background:#c1121f;color:#fff;padding:14px;border-radius:16px',
    line: 'font-weight:700;padding:8px 14px;border-radius:10px;background:#0a3d2e;color:#ffe8a3;border:2px solid #ffe8a3',
  },
  pale: {
    size: 800,
    sheet: `${SANS};background:#f7c8d8;color:#d9668f`,
    head: 'color:#c94f7c',
    quality: 55,
  },
  // White words with a shadow on a photograph nobody has darkened.
  'busy-photo': {
    size: 720,
    sheet: 'font-family:"DejaVu Sans",Verdana,sans-serif;color:#fff',
    line: 'font-weight:700;font-size:27px;text-shadow:0 0 4px #000,0 2px 4px #000',
    head: 'text-shadow:0 0 5px #000,0 3px 6px #000;color:#ffea00;font-size:44px',
    behind: (seed) => photo(seed, 0),
    quality: 60,
  },
  tiny: {
    size: 300,
    sheet: 'font-family:"Liberation Sans Narrow","Liberation Sans",sans-serif;background:#fffbe6;color:#222',
    line: 'font-size:13px',
    quality: 60,
  },
};

/** Which texts are shown in which look: lures and innocent ones in each, every text several times. */
const PER_LOOK = 4;

/** All posters, always the same ones. */
export function posters(): Poster[] {
  return (Object.entries(DESIGNS) as [Look, Design][]).flatMap(([look, design], row) =>
    Array.from({ length: PER_LOOK }, (_, n) => {
      const wanted = POSTER_WORDS.filter(({ lure }) => lure === n < 2);
      const words = wanted[(row * 2 + n) % wanted.length]!;
      const seed = row * 10 + n + 1;
      return {
        look,
        words,
        html: page(design, words, look, seed),
        size: design.size,
        quality: design.quality ?? 75,
      };
    }),
  );
}

function page(design: Design, { lines }: PosterWords, look: Look, seed: number): string {
  const { size, sheet, head = '', line = '', behind, emoji } = design;
  const tilt = look === 'rotated' ? [-4, 3, 5, -2][seed % 4] : 0;
  const [title, ...rest] = lines;
  const unit = size / 100;
  const body = rest
    .map((text, n) => {
      const bullet = emoji ? `<span>${EMOJI[n % EMOJI.length]} </span>` : '';
      return `<p style="font-size:${unit * 4.4}px;${line}">${bullet}${text}</p>`;
    })
    .join('');
  return `<!doctype html><meta charset="utf-8"><style>
    html,body{margin:0;height:100%}
    .sheet{position:relative;overflow:hidden;width:${size}px;height:${size}px;${sheet}}
    .behind{position:absolute;inset:0}
    .words{position:relative;padding:${unit * 7}px;transform:rotate(${tilt}deg)}
    h1{margin:0 0 ${unit * 5}px;font-size:${unit * 7.2}px;line-height:1.25;text-align:center;${head}}
    p{margin:0 0 ${unit * 3}px;line-height:1.4}
  </style><div class="sheet"><div class="behind">${behind?.(seed) ?? ''}</div>
  <div class="words"><h1>${title}</h1>${body}</div></div>`;
}

/** Stands in for a photograph: blurred shapes and sharp edges of many colours under grain, darkened by a veil as designers do. */
function photo(seed: number, veil: number): string {
  const next = random(seed);
  const colour = () => `hsl(${Math.round(next() * 360)} ${20 + next() * 60}% ${10 + next() * 75}%)`;
  const blobs = Array.from(
    { length: 40 },
    () =>
      `<ellipse cx="${next() * 900}" cy="${next() * 900}" rx="${30 + next() * 150}" ry="${30 + next() * 120}" fill="${colour()}"/>`,
  );
  const edges = Array.from(
    { length: 12 },
    () =>
      `<rect x="${next() * 900}" y="${next() * 900}" width="${10 + next() * 160}" height="${10 + next() * 260}" fill="${colour()}" opacity="0.7"/>`,
  );
  return `<svg width="900" height="900"><defs>
    <filter id="soft"><feGaussianBlur stdDeviation="7"/></filter>
    <filter id="grain"><feTurbulence baseFrequency="0.7" numOctaves="3" seed="${seed}"/>
      <feColorMatrix values="0.8 0 0 0 0  0.8 0 0 0 0  0.8 0 0 0 0  0 0 0 0 0.16"/></filter>
    </defs><rect width="900" height="900" fill="#667"/><g filter="url(#soft)">${blobs.join('')}</g>${edges.join('')}
    <rect width="900" height="900" filter="url(#grain)"/><rect width="900" height="900" fill="#000" opacity="${veil}"/></svg>`;
}

/** Numbers from 0 to 1 that are the same in every run. */
function random(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x297a2d39) | 0;
    return ((state ^ (state >>> 12)) >>> 0) / 2 ** 32;
  };
}

/** Small pictures where people put emoji, drawn so that they look the same without a font for them. */
const EMOJI = [
  '<circle cx="8" cy="8" r="8" fill="#2e9e4f"/><path d="M4 8l3 3 5-6" stroke="#fff" stroke-width="2" fill="none"/>',
  '<path d="M5 1h6l-2 3c4 2 5 11 0 11H7C2 15 3 6 7 4z" fill="#d9a441"/><path d="M8 6v7" stroke="#333"/>',
  '<path d="M2 2l4-1 2 4-2 2 3 3 2-2 4 2-1 4C6 15 1 10 2 2z" fill="#d33"/>',
  '<path d="M8 0c1 4 6 5 5 11a5 5 0 0 1-10 0c0-3 3-3 2-6 2 1 3 2 3-5z" fill="#f60"/>',
  '<path d="M1 6h8V2l6 6-6 6v-4H1z" fill="#fc3"/>',
].map(
  (shape) => `<svg viewBox="0 0 16 16" width="1em" height="1em" style="vertical-align:-.12em">${shape}</svg>`,
);
