import type { CardPart } from '../../sharing/card-text.ts';

/** Width of the picture in px; what chat programs show well. */
const WIDTH = 1080;
const MARGIN = 72;
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif';
const INK = { text: '#1b1f24', soft: '#3a424c', accent: '#8a2f0a', card: '#fff4e8', quote: '#ffffff' };

interface Style {
  size: number;
  weight: number;
  colour: string;
  /** Space above, in px. */
  above: number;
  indent: number;
}

const STYLES: Record<CardPart['look'], Style> = {
  title: { size: 56, weight: 700, colour: INK.accent, above: 0, indent: 0 },
  words: { size: 36, weight: 400, colour: INK.soft, above: 20, indent: 0 },
  label: { size: 34, weight: 700, colour: INK.text, above: 40, indent: 0 },
  point: { size: 38, weight: 400, colour: INK.text, above: 14, indent: 44 },
  quote: { size: 34, weight: 400, colour: INK.soft, above: 18, indent: 28 },
  action: { size: 42, weight: 700, colour: INK.accent, above: 44, indent: 0 },
  small: { size: 28, weight: 400, colour: INK.soft, above: 48, indent: 0 },
};
const LINE = 1.35;

interface Row {
  text: string;
  style: Style;
  /** Lower edge of the letters. */
  y: number;
  first: boolean;
  look: CardPart['look'];
}

/** Draws a card as a picture, as tall as its words need. Letters only: nothing is loaded from anywhere. */
export function drawCard(canvas: HTMLCanvasElement, parts: readonly CardPart[], name: string): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  canvas.width = WIDTH;
  const rows = layOut(pen, parts);
  const end = rows.at(-1)?.y ?? MARGIN;
  canvas.height = Math.ceil(end + MARGIN * 1.6);

  pen.fillStyle = INK.card;
  pen.fillRect(0, 0, WIDTH, canvas.height);
  pen.fillStyle = INK.accent;
  pen.fillRect(0, 0, 20, canvas.height);
  drawQuoteGround(pen, rows);
  for (const { text, style, y, first, look } of rows) {
    choose(pen, style);
    if (look === 'point' && first) pen.fillText('•', MARGIN + 8, y);
    pen.fillText(text, MARGIN + style.indent, y);
  }
  choose(pen, { ...STYLES.small, weight: 700, colour: INK.accent });
  pen.textAlign = 'right';
  pen.fillText(name, WIDTH - MARGIN, canvas.height - MARGIN * 0.6);
  pen.textAlign = 'left';
}

function layOut(pen: CanvasRenderingContext2D, parts: readonly CardPart[]): Row[] {
  let y = MARGIN * 0.7;
  return parts.flatMap(({ look, text }) => {
    const style = STYLES[look];
    choose(pen, style);
    y += style.above;
    return wrap(text, WIDTH - 2 * MARGIN - 2 * style.indent, (words) => pen.measureText(words).width).map(
      (line, at) => {
        y += style.size * LINE;
        return { text: line, style, y, first: at === 0, look };
      },
    );
  });
}

function drawQuoteGround(pen: CanvasRenderingContext2D, rows: readonly Row[]): void {
  const quote = rows.filter(({ look }) => look === 'quote');
  const [first, last] = [quote[0], quote.at(-1)];
  if (!first || !last) return;
  const { size } = first.style;
  pen.fillStyle = INK.quote;
  pen.fillRect(MARGIN, first.y - size * 1.3, WIDTH - 2 * MARGIN, last.y - first.y + size * 1.85);
}

function choose(pen: CanvasRenderingContext2D, { size, weight, colour }: Style): void {
  pen.font = `${weight} ${size}px ${FONT}`;
  pen.fillStyle = colour;
}

/** Lines no wider than `room`; a word that is wider by itself is cut. */
export function wrap(text: string, room: number, widthOf: (words: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer) <= room) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = word;
    while (widthOf(line) > room && line.length > 1) {
      let fits = line.length - 1;
      while (fits > 1 && widthOf(line.slice(0, fits)) > room) fits -= 1;
      lines.push(line.slice(0, fits));
      line = line.slice(fits);
    }
  }
  return line ? [...lines, line] : lines;
}
