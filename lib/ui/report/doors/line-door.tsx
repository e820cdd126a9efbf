import type { HotlineLine } from '../../../hotlines/to-line.ts';
import { copyNumber } from '../../controls/copy-text.ts';
import { HelpLines } from '../../controls/help-lines.tsx';
import type { DoorProps } from './doors-section.tsx';
import { HandedOver } from './handed-over.tsx';

/** A door that is one press: a call, or a page of the platform. */
export function LineDoor({ line, ...rest }: DoorProps & { line: HotlineLine }) {
  return (
    <div class="door">
      <Line {...rest} line={line} />
      <HandedOver {...rest} where={line.name} />
    </div>
  );
}

/** A help line with what it is for. */
export function Line({ t, say, line }: Pick<DoorProps, 't' | 'say'> & { line: HotlineLine }) {
  const copy = async (text: string) => say(await copyNumber(text, t));
  return (
    <>
      <HelpLines lines={[line]} t={t} onCopy={copy} />
      <p class="hint">{line.forWhom}</p>
    </>
  );
}
