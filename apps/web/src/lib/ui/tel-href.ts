/** The address that makes a telephone ring a number as people write it: "+44 (0)1632 960-100" is tel:+441632960100. */
export const telHref = (number: string): string =>
  `tel:${number
    // After the country's code the nought in brackets is not dialled.
    .replace(/^(\+\d+) ?\(0\)/, '$1')
    .replace(/[^\d+]/g, '')}`;
