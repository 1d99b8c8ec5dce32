import { PNG } from 'pngjs';

/** A PNG of one colour: red, green, blue and, where it is not opaque, how opaque it is. */
export function png(
  width: number,
  height: number,
  [red, green, blue, opacity = 255]: number[],
): Buffer {
  const image = new PNG({ width, height });
  for (let at = 0; at < image.data.length; at += 4)
    image.data.set([red!, green!, blue!, opacity], at);
  return PNG.sync.write(image);
}

/** What Git LFS leaves in place of a file that was not fetched. */
export const lfsPointer =
  'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22e\nsize 12345\n';

/** A red JPEG of 8 by 4 pixels. */
export const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2P/wAARCAAEAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABQb/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCKALXj/9k=',
  'base64',
);

/** The same taken with the camera on its side: Exif says to turn it to the right. */
export const turnedJpeg = Buffer.concat([
  jpeg.subarray(0, 2),
  Buffer.from('ffe1002245786966000049492a000800000001001201030001000000060000000000', 'hex'),
  Buffer.from('0000', 'hex'),
  jpeg.subarray(2),
]);

/** The same in the colours of a printing press. */
export const printingJpeg = Buffer.from(
  '/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwAQCwwODAoQDg0OEhEQExgoGhgWFhgxIyUdKDozPTw5Mzg3QEhcTkBEV0U3OFBtUVdfYmdoZz5NcXlwZHhcZWdj/9sAQwEREhIYFRgvGhovY0I4QmNjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2Nj/8AAFAgABAAIBAERAAIRAQMRAQQRAP/EABUAAQEAAAAAAAAAAAAAAAAAAAUH/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABUBAQEAAAAAAAAAAAAAAAAAAAUG/8QAFBEBAAAAAAAAAAAAAAAAAAAAAP/aAA4EAQACEQMRBAAAPwBoog1Af//Z',
  'base64',
);
