/** What a push shows and where a tap on it leads; the path is always inside the staff app. */
export interface Notice {
  title: string;
  body: string;
  path: string;
}

/** Reads a push. Anything that is not of the right shape becomes a plain "open the app", never an error: the browser must show something. */
export function noticeOf(text: string | undefined): Notice {
  const plain: Notice = { title: 'Evenhand', body: 'There is something new for you.', path: '/app/' };
  if (!text) return plain;
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    return plain;
  }
  if (typeof said !== 'object' || said === null) return plain;
  const { title, body, path } = said as Record<string, unknown>;
  return {
    title: typeof title === 'string' && title !== '' ? title : plain.title,
    body: typeof body === 'string' ? body : plain.body,
    path: typeof path === 'string' && path.startsWith('/app/') ? path : plain.path,
  };
}
