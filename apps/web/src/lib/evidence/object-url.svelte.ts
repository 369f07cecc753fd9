/** An address for a blob that is fetched; null until it is there. It is given back when another is asked for, or the screen left. */
export function objectUrl(open: () => Promise<Blob | null> | null): { readonly address: string | null } {
  let address = $state<string | null>(null);
  $effect(() => {
    const opening = open();
    let made: string | null = null;
    let isOver = false;
    void opening?.then((blob) => {
      if (isOver || !blob) return;
      made = URL.createObjectURL(blob);
      address = made;
    });
    return () => {
      isOver = true;
      address = null;
      if (made) URL.revokeObjectURL(made);
    };
  });
  return {
    get address() {
      return address;
    },
  };
}
