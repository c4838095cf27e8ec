import { defineConfig } from 'vitest/config';

/** Unit tests of every room; they mirror the rooms under tests/extension. */
export default defineConfig({
  test: {
    root: '..',
    include: ['tests/extension/**/*.test.ts'],
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'https://chatgpt.com/' } },
    restoreMocks: true,
    dangerouslyIgnoreUnhandledErrors: false,
  },
});
