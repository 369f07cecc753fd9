import { execFileSync } from 'node:child_process';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vite';
import svelteConfig from '../../svelte.config.js';
import { webManifest } from './web-manifest.ts';

/**
 * The commit this build is made from; outside a checkout what EVENHAND_VERSION says, else the moment of the build. Kept in
 * the environment, because Vite reads this file once for the server and once for the client: a commit that lands in between
 * would give them two names, and the app would not start.
 */
function versionName(): string {
  return (process.env['EVENHAND_VERSION'] ??= commit() ?? `${Date.now()}`);
}

function commit(): string | undefined {
  try {
    const asked = ['rev-parse', '--short=12', 'HEAD'];
    return execFileSync('git', asked, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

export default defineConfig({
  plugins: [
    sveltekit({ ...svelteConfig, version: { name: versionName() }, adapter: adapter({ precompress: true }) }),
    SvelteKitPWA({
      strategies: 'injectManifest',
      srcDir: 'src/service-worker',
      filename: 'service-worker.js',
      scope: '/app/',
      base: '/',
      registerType: 'prompt',
      injectRegister: false,
      manifest: webManifest,
      kit: { trailingSlash: 'always' },
      injectManifest: {
        // What the staff app needs to open with no network.
        globPatterns: [
          'client/_app/immutable/**/*.{js,css}',
          'client/icons/*.{png,svg}',
          'client/*.webmanifest',
          'prerendered/pages/app/index.html',
        ],
      },
    }),
  ],
  server: { port: 5173, proxy: { '/api': 'http://localhost:8080' } },
});
