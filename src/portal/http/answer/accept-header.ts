/**
 * Tells whether an Accept header leaves room for a media type. The most specific range decides. Source: RFC 9110,
 * 12.5.1.
 */
export function acceptsMedia(header: string | undefined, media: string): boolean {
  if (header === undefined || header.trim() === '') return true;
  const ranges = header.split(',').map(rangeOf);
  const [type = ''] = media.split('/');
  for (const wanted of [media, `${type}/*`, '*/*']) {
    const range = ranges.find(({ name }) => name === wanted);
    if (range !== undefined) return range.quality > 0;
  }
  return false;
}

function rangeOf(text: string): { name: string; quality: number } {
  const [name = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return { name, quality: quality === undefined ? 1 : Number(quality.slice(2)) };
}
