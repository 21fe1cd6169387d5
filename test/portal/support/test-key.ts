export const testKey = new Uint8Array(32).fill(7);
