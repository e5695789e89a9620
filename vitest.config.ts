import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'demo/**/*.test.ts',
      'bench/**/*.test.ts',
      'tests/**/*.test.{ts,tsx}',
    ],
    globalSetup: ['tests/support/browser-code.ts', 'tests/support/postgres.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
