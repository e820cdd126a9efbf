import fc from 'fast-check';

/**
 * Property tests take the same path every time, so that a red run can be run again.
 * Another path: FC_SEED=7 npm run unit; more of it: FC_RUNS=20000 npm run unit.
 */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261121) });
