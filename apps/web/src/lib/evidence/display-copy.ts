/** The longer side of a copy to look at, in pixels: enough to read a letter that was photographed. */
const longest = 1600;
const quality = 0.82;

/**
 * A smaller copy of a picture. It is drawn anew, so nothing of what the original says of place, time and camera is in it;
 * null for a picture that this browser cannot draw.
 */
export async function displayCopy(original: Blob): Promise<Blob | null> {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(original, { imageOrientation: 'from-image' });
  } catch {
    return null;
  }
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const brush = canvas.getContext('2d');
  brush?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return brush ? new Promise((done) => canvas.toBlob(done, 'image/jpeg', quality)) : null;
}
