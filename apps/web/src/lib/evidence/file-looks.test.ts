import { describe, expect, it } from 'vitest';
import { looksKept } from './file-looks.ts';

/** A file of single bytes. */
const file = (text: string): Blob => new Blob([Uint8Array.from(text, (sign) => sign.charCodeAt(0))]);
const padded = (beginning: string): Blob => file(`${beginning}${'\0\xfe'.repeat(200)}`);
const zip = (...names: string[]): Blob => padded(names.map((name) => `PK\x03\x04........${name}`).join('....'));

describe('a file that is chosen', () => {
  it.each([
    ['a JPEG', padded('\xff\xd8\xff\xe0')],
    ['a PNG', padded('\x89PNG\r\n\x1a\n')],
    ['a WebP', padded('RIFF....WEBP')],
    ['a HEIC', padded('\0\0\0\x18ftypheic')],
    ['an AVIF', padded('\0\0\0\x18ftypavif')],
  ])('is a photo when it is %s, and may be a document', async (_, photo) => {
    expect([await looksKept(photo, 'photo'), await looksKept(photo, 'document')]).toEqual([true, true]);
  });

  it.each([
    ['a PDF', padded('%PDF-1.7')],
    ['a Word document', zip('[Content_Types].xml', 'word/document.xml')],
    ['a Word document whose parts stand in another order', zip('docProps/app.xml', 'word/document.xml')],
    ['an OpenDocument', zip('mimetypeapplication/vnd.oasis.opendocument.text')],
    ['an old Word document', padded('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
    ['a TIFF', padded('II*\0')],
    ['an MP3', padded('\xff\xfb\x90')],
    ['an MP4', padded('\0\0\0\x18ftypisom')],
    ['a film of a browser', padded('\x1a\x45\xdf\xa3')],
    ['words', new Blob(['Zoë rang at nine.'])],
    ['words that are cut in the middle of a letter', new Blob(['ë'.repeat(200_000)])],
  ])('is a document when it is %s, and no photo unless it is a picture', async (_, document) => {
    expect([await looksKept(document, 'document'), await looksKept(document, 'photo')]).toEqual([true, false]);
  });

  it.each([
    ['a program', padded('MZ')],
    ['a program of another system', padded('\x7fELF')],
    ['a ZIP of anything', zip('photos/one.jpg', 'photos/two.jpg')],
    ['a drawing as a page', new Blob(['<?xml version="1.0"?><svg/>'])],
    ['a business card', new Blob(['BEGIN:VCARD\nFN:Amy'])],
    ['words in no known letters', file('Zo\xeb rang')],
  ])('is not kept when it is %s', async (_, other) => {
    expect([await looksKept(other, 'document'), await looksKept(other, 'photo')]).toEqual([false, false]);
  });
});
