/** Lower case without accents, so that "codeina" finds "Codeína". */
export function plainText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
