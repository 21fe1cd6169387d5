function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** An element with nothing but text in it. */
export function writeElement(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}
