/**
 * The one plain object of Svelte and Kit options. apps/web/vite.config.ts passes it to the `sveltekit()` plugin
 * together with the adapter; editors, eslint and svelte-check read it from here.
 *
 * @type {import('@sveltejs/kit').KitConfig & { compilerOptions: { runes: true } }}
 */
export default {
  compilerOptions: { runes: true },
  // svelte-check keeps what it found only for components it reaches through `paths`; package.json's `imports` say the same.
  typescript: {
    config: (config) => void (config['compilerOptions'].paths['#lib/*'] = ['../src/lib/*']),
  },
  // Absolute asset addresses: the offline shell of /app/ is served for every address below it.
  paths: { relative: false },
  // Whoever signs in keeps all of it, so that it opens with no signal: one script, not hundreds (docs/decisions/0038).
  output: { bundleStrategy: 'single' },
  // Registered by the layout of /app only, with the scope /app/; the public pages stay free of it.
  serviceWorker: { register: false },
  csp: {
    // A nonce in rendered pages, a hash in the prerendered shell.
    mode: 'auto',
    directives: {
      'default-src': ['self'],
      // The one library that stretches passphrases is WebAssembly; a text cannot be run as script by this.
      'script-src': ['self', 'wasm-unsafe-eval'],
      'style-src': ['self'],
      // One style attribute, by its hash: that of the element in which Kit announces a new page to screen readers.
      'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
      'img-src': ['self', 'data:', 'blob:'],
      'media-src': ['self', 'blob:'],
      'object-src': ['none'],
      'base-uri': ['none'],
      'form-action': ['self'],
      'frame-ancestors': ['none'],
    },
  },
  // Only the shell of the staff app is prerendered; nothing is found by following links.
  prerender: { entries: ['/app/'], crawl: false },
};
