import { execFileSync } from 'node:child_process';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vite';
import svelteConfig from '../../svelte.config.js';
import { webManifest } from './web-manifest.ts';

/** The commit this build is made from; outside a checkout the moment of the build, so that two builds never share a name. */
function versionName(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return `${Date.now()}`;
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
        // What the staff app needs to open with no network, and nothing of the public pages but shared chunks.
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
