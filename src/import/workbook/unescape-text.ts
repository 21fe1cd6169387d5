const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Characters that XML does not allow are written as `_x000D_`. Source: ECMA-376 part 1, 22.9.2.19. */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replaceAll(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
