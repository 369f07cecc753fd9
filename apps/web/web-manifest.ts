import type { ManifestOptions } from 'vite-plugin-pwa';

/** How the installed staff app presents itself. */
export const webManifest: Partial<ManifestOptions> = {
  id: '/app/',
  name: 'Evenhand',
  short_name: 'Evenhand',
  description: 'Take complaints, record incidents and see what is owed, with or without a signal.',
  lang: 'en-GB',
  start_url: '/app/',
  scope: '/app/',
  display: 'standalone',
  orientation: 'any',
  background_color: '#faf8f4',
  theme_color: '#0d5a61',
  categories: ['business', 'productivity'],
  icons: [
    { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: '/icons/mark.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  ],
  shortcuts: [
    { name: 'Take feedback', url: '/app/record/feedback/' },
    { name: 'Record an incident', url: '/app/record/incident/' },
  ],
};
