import { forgetPin, guardianStatus, setUpGuardian } from './guardian-desk.ts';
import { forgetDigest, guardianDigest } from './guardian-digest.ts';
import { askLift, mayLift } from './guardian-lift.ts';
import { closePass, takePin } from './guardian-pass.ts';
import { takeChange, takeDeletion } from './settings-door.ts';

/** What the worker answers about the lock and what it locks; see `messages.ts` for who may ask. */
export const guardianListeners = {
  'ask-lift': askLift,
  'change-settings': takeChange,
  'delete-everything': takeDeletion,
  'forget-digest': forgetDigest,
  'guardian-digest': guardianDigest,
  'guardian-forgot': forgetPin,
  'guardian-lock': closePass,
  'guardian-pin': takePin,
  'guardian-set-up': setUpGuardian,
  'guardian-status': guardianStatus,
  'may-lift': mayLift,
};
