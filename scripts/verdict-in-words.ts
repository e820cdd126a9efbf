import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Packs, reasonOf } from '../lib/core/packs.ts';
import type { Verdict } from '../lib/core/verdict.ts';
import { createTranslate, type Messages, type Translate } from '../lib/ui/translate.ts';
import { ROOT } from './rule-files.ts';

const LEVELS = { calm: 'Chưa thấy dấu hiệu lạ', caution: 'Cần hỏi thêm', danger: 'Nhiều dấu hiệu nguy hiểm' };
const KINDS = { trafficking: 'dấu hiệu mua bán người', 'money-fraud': 'dấu hiệu lừa tiền' };

function words(): Translate {
  const vi = parse(readFileSync(join(ROOT, 'locales/vi.yml'), 'utf8')) as Messages;
  return createTranslate({ vi }, 'vi');
}

/** A verdict as a person at a terminal reads it: level, reasons, words found. */
export function verdictInWords(text: string, verdict: Verdict, packs: Packs): string {
  const t = words();
  const title = verdict.kind
    ? `${LEVELS[verdict.level]} (${KINDS[verdict.kind]}, ${verdict.score}/100)`
    : LEVELS[verdict.level];
  const lines = [`${verdict.level}: ${title}`, `Người nói: ${verdict.role}`];
  if (verdict.support) lines.push(`Thẻ hỗ trợ: ${verdict.support}`);
  if (verdict.lures.length)
    lines.push(`Kiểu tin: ${verdict.lures.map((id) => `${id} (${titleOf(id, packs)})`).join('; ')}`);
  for (const reason of verdict.reasons) {
    const found = verdict.hits
      .filter((hit) => !hit.field && reasonOf(packs, hit.signal) === reason)
      .map((hit) => `“${text.slice(hit.start, hit.end).replace(/\s+/g, ' ')}”`);
    lines.push(`- ${t(`reasons.${reason}.sentence`)} ${[...new Set(found)].join(', ')}`.trimEnd());
  }
  return lines.join('\n');
}

function titleOf(id: string, packs: Packs): string {
  return packs.lures.find((lure) => lure.id === id)?.title ?? '';
}
