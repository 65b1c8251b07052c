import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API listens while the web is developed with its own server. */
const API_ORIGIN = 'http://127.0.0.1:4000';

export default defineConfig({
  root: 'web',
  plugins: [react()],
  server: { host: '127.0.0.1', proxy: { '/api': API_ORIGIN, '/config.json': API_ORIGIN } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    manifest: true,
    // The look hangs on light-dark(), which these understand by themselves.
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // The policy of the pages forbids what is inlined: every file is fetched from our own origin.
    assetsInlineLimit: 0,
    // What every screen stands on is one file: cut in thirty, it compresses worse.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'ground', test: /node_modules\/(react|react-dom|scheduler|@tanstack|oidc-client-ts)\// }],
        },
      },
    },
  },
});
