// `npm run --silent pin-hash`: makes the line an admin puts into a policy as `guardianPinHash`.
import { createInterface } from 'node:readline/promises';
import { hashPin, pinHashToText, pinProblem } from '../lib/guardian/pin.ts';

// Asked for, not given as an argument: a shell writes its arguments down.
const asking = createInterface({ input: process.stdin, output: process.stderr });
const pin = (await asking.question('Mã, 6 đến 12 chữ số · PIN, 6 to 12 digits: ')).trim();
asking.close();

const problem = pinProblem(pin);
if (problem) {
  console.error(
    problem === 'form'
      ? 'Mã cần từ 6 đến 12 chữ số. · A PIN has 6 to 12 digits.'
      : 'Mã này dễ đoán quá. · This PIN is easy to guess.',
  );
  process.exitCode = 1;
} else console.log(pinHashToText(await hashPin(pin)));
