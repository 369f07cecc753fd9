/** An id made of a name that none of those known has; `otherwise` where the name has no letter of ours. It stays for good. */
export function freeId(known: readonly { id: string }[], name: string, otherwise: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  const wanted = plain === '' ? otherwise : plain;
  let id = wanted;
  for (let number = 2; known.some((each) => each.id === id); number++) id = `${wanted}-${number}`;
  return id;
}
