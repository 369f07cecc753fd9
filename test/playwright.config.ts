import { defineConfig, devices } from '@playwright/test';
import { installedChromium } from './support/chromium.ts';

export default defineConfig({
  testDir: '.',
  testMatch: 'e2e/**/*.e2e.ts',
  outputDir: 'test-results',
  // Every worker has a server and a database of its own; two cores carry one well.
  workers: 1,
  // A test that passes only sometimes has failed.
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  globalTimeout: 11 * 60_000,
  expect: { timeout: 10_000 },
  // The file of the JSON report is named by PLAYWRIGHT_JSON_OUTPUT_NAME.
  reporter: [
    [process.stdout.isTTY ? 'line' : 'list'],
    ...(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [['json'] as const] : []),
  ],
  use: {
    ...devices['Desktop Chrome'],
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // Above the expectation's own limit, so that a step that hangs is told by what it waits for.
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    // Recording a trace makes every test slower; `pnpm e2e <name> --trace on` records one.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM || installedChromium(),
      // A browser that asks its maker for updates makes noise in the tests of a network.
      args: [
        ...['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
        // A microphone that beeps, and a person who allows it.
        ...['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'],
      ],
    },
  },
});
