/** HL7 v2 escape sequences in a text. */

const signs: Readonly<Record<string, string>> = {
  F: '|',
  S: '^',
  T: '&',
  R: '~',
  E: '\\',
  '.br': '\n',
};

/** The text with its sequences replaced; highlighting marks vanish, unknown ones stay as they are. */
export function unescaped(text: string): string {
  return text.replace(/\\([^\\]{1,40})\\/g, (whole, sequence: string) => {
    const sign = signs[sequence];
    if (sign !== undefined) return sign;
    if (sequence === 'H' || sequence === 'N') return '';
    const hex = /^X((?:[0-9A-F]{2})+)$/i.exec(sequence)?.[1];
    return hex === undefined ? whole : Buffer.from(hex, 'hex').toString('utf8');
  });
}
