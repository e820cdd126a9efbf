import type { HotlineLine } from '../../../hotlines/to-line.ts';
import type { DoorProps } from './doors-section.tsx';
import { HandedOver } from './handed-over.tsx';
import { Line } from './line-door.tsx';
import { VNEID, VneidPictures } from './vneid-pictures.tsx';

/** A report through an app of the telephone, with a picture for each step where we drew some. */
export function AppDoor({ line, ...rest }: DoorProps & { line: HotlineLine }) {
  const drawn = line.id === VNEID;
  return (
    <div class="door">
      <Line {...rest} line={drawn ? { ...line, steps: [] } : line} />
      {drawn && <VneidPictures t={rest.t} steps={line.steps} />}
      <HandedOver {...rest} where={line.name} />
    </div>
  );
}
