import { defineConfig } from 'vitest/config';

/** Nothing in a test may reach AWS: whatever asks for a region or a key gets one that opens nothing. */
const env = {
  AWS_REGION: 'eu-west-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_EC2_METADATA_DISABLED: 'true',
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**'],
          globalSetup: ['test/support/engine/database-setup.ts'],
          setupFiles: ['test/support/engine/database-environment.ts'],
          env,
          // A worker loads the code once and not for each file: two thirds of the time. No test replaces a module or leaves one changed.
          isolate: false,
          testTimeout: 90_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'e2e',
          // After the others: a browser, an engine and two workers on two cores only wait for each other.
          sequence: { groupOrder: 1 },
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/support/engine/browser-setup.ts', 'test/support/browser/system-setup.ts'],
          env,
          isolate: false,
          testTimeout: 300_000,
          hookTimeout: 180_000,
          // Two browsers at once on two cores take as long, and each test twice as long.
          fileParallelism: false,
        },
      },
    ],
  },
});
