export const shortestPassword = 12;
export const longestPassword = 128;

export type PasswordProblem = 'too-short' | 'too-long' | 'well-known' | 'own-address';

/** The twelve-letter-and-longer ones that lists of stolen passwords begin with. */
const wellKnown = new Set([
  '123456789012',
  '1234567890123',
  '12345678901234',
  '123456789123',
  '1234567891011',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  '1qaz2wsx3edc4rfv',
  'abcdefghijkl',
  'administrator',
  'changemeplease',
  'commontycommonty',
  'communityplanning',
  'correcthorsebatterystaple',
  'iloveyouforever',
  'letmeinletmein',
  'liverpoolfc1',
  'manchesterunited',
  'password1234',
  'password12345',
  'password123456',
  'passwordpassword',
  'q1w2e3r4t5y6',
  'qazwsxedcrfv',
  'qwerty123456',
  'qwertyqwerty',
  'qwertyuiop12',
  'qwertyuiop123',
  'qwertyuiopasdfghjkl',
  'scotlandforever',
  'thisismypassword',
  'welcome12345',
  'welcome123456',
  'zaqxswcdevfr',
]);

/** Length is what counts; no rule says which signs it must have (NCSC guidance). Null where it may be used. */
export function passwordProblem(password: string, address: string): PasswordProblem | null {
  if ([...password].length < shortestPassword) return 'too-short';
  if (password.length > longestPassword) return 'too-long';
  const folded = password.toLowerCase().replace(/[\s!.?*]+/g, '');
  if (wellKnown.has(folded) || /^(.{1,4})\1+$/.test(folded)) return 'well-known';
  const [local = ''] = address.toLowerCase().split('@', 1);
  if (folded === address.toLowerCase() || (local.length > 3 && folded.replaceAll(local, '').length < 4))
    return 'own-address';
  return null;
}
