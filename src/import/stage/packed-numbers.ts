type Numbers = Uint8Array | Uint16Array | Int32Array | Uint32Array | Float64Array;

/** A larger array that begins with what stood in the one before. */
export function larger<Of extends Numbers>(before: Of, after: Of): Of {
  after.set(before);
  return after;
}

/** A number of 32 bits by which a text is found, with another number that belongs to it. Source: FNV-1a. */
export function hashOf(text: string, beside = 0): number {
  let hash = Math.imul(0x811c9dc5 ^ beside, 0x01000193);
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
