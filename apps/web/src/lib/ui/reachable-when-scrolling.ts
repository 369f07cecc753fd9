/**
 * Attached to a part that may scroll: while it does, the keyboard can reach it and scroll it; while all of it shows, it is
 * no stop on the way.
 */
export function reachableWhenScrolling(part: HTMLElement): () => void {
  const look = () => {
    if (part.scrollHeight > part.clientHeight || part.scrollWidth > part.clientWidth) part.tabIndex = 0;
    else part.removeAttribute('tabindex');
  };
  const sizes = new ResizeObserver(look);
  const watch = () => {
    sizes.disconnect();
    for (const each of [part, ...part.children]) sizes.observe(each);
  };
  const contents = new MutationObserver(watch);
  contents.observe(part, { childList: true });
  watch();
  return () => {
    sizes.disconnect();
    contents.disconnect();
  };
}
