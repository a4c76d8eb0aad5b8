import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { generateTypes } from './generate.mjs';
import { graphqlTexts } from './graphql-texts.mjs';

const sources = fileURLToPath(new URL('./src', import.meta.url));

/** The texts are checked against the schema before anything is built. */
const checkedTexts: Plugin = { name: 'graphql-types', apply: 'build', buildStart: () => generateTypes() };

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [checkedTexts, graphqlTexts(sources)],
  build: {
    outDir: fileURLToPath(new URL('../../dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    // The policy of the server allows no data: or inline anything but pictures.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Libraries mark what a server may not run; there is no such server here.
      onwarn: (warning, tell) => void (warning.code === 'MODULE_LEVEL_DIRECTIVE' || tell(warning)),
    },
  },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/auth', '/files', '/health', '/graphql'].map((path) => [path, { target: 'http://localhost:3000', ws: true }]),
    ),
  },
});
