/**
 * Tests run on what ships: the compiled JavaScript in dist/. `npm test` builds first
 * (incrementally), starts the embedded servers once and hands their addresses over.
 */
export default {
  rootDir: 'dist',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/tests'],
  testMatch: ['**/*.spec.js'],
  transform: {},
  testEnvironment: 'node',
  testTimeout: 30_000,
  maxWorkers: 2,
  workerIdleMemoryLimit: '1200MB',
};
