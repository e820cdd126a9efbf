import { spawnSync } from 'node:child_process';

/** Warnings that are not ours, each with its reason. Everything else fails. */
const ALLOWED = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: 'Unsafe assignment to innerHTML',
    file: /^(?:chunks\/.*|drawing\.js)$/,
    why: 'Preact sets innerHTML for dangerouslySetInnerHTML, which our code never uses',
    most: 2,
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: 'Unsafe assignment to innerHTML',
    file: /^(?:content-scripts\/site|check-page)\.js$/,
    why: 'Readability rewrites a copy of the page that is never shown and of which only text is read',
    most: 4,
  },
  {
    code: 'DANGEROUS_EVAL',
    message: 'The Function constructor is eval',
    file: /^(?:ocr\/worker\.min|background)\.js$/,
    why: 'regenerator-runtime, in the engine for pictures, tries it last of all, and our content security policy refuses it',
    most: 3,
  },
];

/** Runs `web-ext lint` on a built add-on and says what is wrong with it. Returns an exit status. */
export function judgeWebExtLint(folder, webExt, env) {
  const { stdout, stderr } = spawnSync(webExt, ['lint', '--source-dir', folder, '--output', 'json'], {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let found;
  try {
    const { errors, warnings, notices } = JSON.parse(stdout);
    found = [...errors, ...warnings, ...notices];
  } catch {
    console.error(`web-ext said nothing that can be read.\n${stdout}${stderr}`);
    return 1;
  }
  const left = new Map(ALLOWED.map((entry) => [entry, entry.most]));
  const ours = found.filter(({ code, message, file = '' }) => {
    const entry = ALLOWED.find(
      (each) => each.code === code && message.startsWith(each.message) && each.file.test(file),
    );
    if (!entry || left.get(entry) === 0) return true;
    left.set(entry, left.get(entry) - 1);
    return false;
  });
  for (const { _type, code, message, file, line } of ours)
    console.error(`${_type} ${code} ${file ?? ''}:${line ?? ''} ${message}`);
  console.log(
    `${ours.length} to mend, ${found.length - ours.length} allowed: ${ALLOWED.map(({ why }) => why).join('; ')}`,
  );
  return ours.length > 0 ? 1 : 0;
}
