import type { Locator } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';

/** What a phone's camera would read off a QR code on the screen. Throws when there is none to be read. */
export async function readQr(picture: Locator): Promise<string> {
  const png = await picture.screenshot();
  // An empty page turns the picture into points: it has no content policy of its own that might forbid it.
  const blank = await picture.page().context().newPage();
  try {
    const { width, height, points } = await blank.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const drawing = canvas.getContext('2d');
      if (!drawing) throw new Error('This browser cannot draw.');
      drawing.drawImage(image, 0, 0);
      const { data } = drawing.getImageData(0, 0, image.width, image.height);
      return { width: image.width, height: image.height, points: [...data] };
    }, png.toString('base64'));
    return decodeQR({ width, height, data: Uint8ClampedArray.from(points) });
  } finally {
    await blank.close();
  }
}
