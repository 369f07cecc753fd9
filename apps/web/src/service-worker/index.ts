/**
 * The worker behind the installed staff app. Scope: exactly /app/.
 *
 *   install   keep the shell, the script and the styles, the icons
 *   navigate  any address below /app/ -> the kept shell, which starts the route the address names
 *   all else  straight to the network: data is the store's affair, not the worker's
 */
import { clientsClaim } from 'workbox-core';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  precacheAndRoute,
  type PrecacheEntry,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { holdKeys } from './hold-keys.ts';
import { noticeOf } from './notice.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: (PrecacheEntry | string)[] };

const home = '/app/';

cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);
registerRoute(new NavigationRoute(createHandlerBoundToURL(home), { allowlist: [/^\/app\//] }));
clientsClaim();

self.addEventListener('message', holdKeys);

// A new version waits until the person says so: it must not change under a half-written record.
self.addEventListener('message', (event) => {
  const data: unknown = event.data;
  if (typeof data === 'object' && data !== null && 'type' in data && data.type === 'SKIP_WAITING')
    void self.skipWaiting();
});

self.addEventListener('push', (event) => {
  const notice = noticeOf(event.data?.text());
  event.waitUntil(
    self.registration.showNotification(notice.title, {
      body: notice.body,
      icon: '/icons/icon-192.png',
      data: notice.path,
    }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(String(event.notification.data ?? home)));
});

/** Brings an open window to the path, or opens one. */
async function open(path: string): Promise<void> {
  const windows = await self.clients.matchAll({ type: 'window' });
  const first = windows.find((client) => new URL(client.url).pathname.startsWith(home));
  if (!first) return void (await self.clients.openWindow(path));
  await first.focus();
  await first.navigate(path);
}
