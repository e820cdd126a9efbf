import type { HotlineLine } from '../../../hotlines/to-line.ts';
import type { DoorProps } from './doors-section.tsx';
import { HandedOver } from './handed-over.tsx';
import { Line } from './line-door.tsx';

interface Props extends DoorProps {
  line: HotlineLine;
  /** The province's own line, where it has one for this case. */
  own: HotlineLine | null;
  province: string | null;
}

/** The nearest police: where to go, and whom to call in this province. Without a line of its own that is 113. */
export function PoliceDoor({ line, own, province, ...rest }: Props) {
  const { t } = rest;
  return (
    <div class="door">
      <Line {...rest} line={line} />
      {own ? (
        <Line {...rest} line={own} />
      ) : (
        <p>{province ? t('doors.police.no-own', { province }) : t('doors.police.no-province')}</p>
      )}
      <HandedOver {...rest} where={line.name} />
    </div>
  );
}
