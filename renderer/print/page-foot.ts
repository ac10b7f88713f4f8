/** The foot of every printed page: whose report it is, and which page of how many. */
import { m } from '../../words/messages.js';

/** Puts the foot under each page while the report stands. Returns the way to take it off. */
export function footPages(whose: string): () => void {
  // A constructed sheet, because the name is not known when the styles are built.
  const sheet = new CSSStyleSheet();
  // The size is the paper's that main prints on.
  sheet.replaceSync(`@page {
    margin: 13mm 14mm 15mm;
    @bottom-left { content: ${quoted(whose)}; font: 8pt sans-serif; color: #333; }
    @bottom-right { content: ${quoted(`${m.report_page_word()} `)} counter(page) ${quoted(` ${m.report_page_of()} `)} counter(pages); font: 8pt sans-serif; color: #333; }
  }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

/** A text as a CSS string: quotes, backslashes and line ends by their code. */
export function quoted(text: string): string {
  const safe = text.replace(/["'\\\n\r\f<>]/g, (found) => `\\${found.charCodeAt(0).toString(16)} `);
  return `"${safe}"`;
}
