import { words } from '#lib/words/index.ts';

// The first that fits: each browser also names those it wants to be taken for.
const browsers: [RegExp, string][] = [
  [/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bCriOS\/|\bChrome\/|\bHeadlessChrome\//, 'Chrome'],
  [/\bVersion\/[\d.]+.*\bSafari\//, 'Safari'],
];

const systems: [RegExp, string][] = [
  [/\biPhone\b/, 'an iPhone'],
  [/\biPad\b/, 'an iPad'],
  [/\bAndroid\b.*\bMobile\b/, 'an Android phone'],
  [/\bAndroid\b/, 'an Android tablet'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'a Chromebook'],
  [/\bMacintosh\b/, 'a Mac'],
  [/\bLinux\b/, 'Linux'],
];

const find = (known: [RegExp, string][], client: string): string | undefined =>
  known.find(([shape]) => shape.test(client))?.[1];

/** What a browser calls itself (`User-Agent`), as a person would say it: "Chrome on an Android phone". */
export function clientWords(client: string): string {
  const say = words.account.client;
  const [browser, system] = [find(browsers, client), find(systems, client)];
  if (system !== undefined) return say.on(browser ?? say.browser, system);
  return client.trim() === '' ? say.unknown : (browser ?? say.program);
}
