/** Electron's printing options in Chromium's words. Electron measures paper and margins in inches. */
import type { Page } from 'playwright-core';

type PdfOptions = NonNullable<Parameters<Page['pdf']>[0]>;

const inches = (length: number | undefined): string => `${String(length ?? 0.4)}in`;

export function pdfOptions(options: Electron.PrintToPDFOptions): PdfOptions {
  const { pageSize, margins } = options;
  const paper: PdfOptions =
    typeof pageSize === 'object'
      ? { width: inches(pageSize.width), height: inches(pageSize.height) }
      : { format: pageSize ?? 'Letter' };
  return {
    ...paper,
    landscape: options.landscape ?? false,
    printBackground: options.printBackground ?? false,
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    tagged: options.generateTaggedPDF ?? false,
    outline: options.generateDocumentOutline ?? false,
    displayHeaderFooter: options.displayHeaderFooter ?? false,
    headerTemplate: options.headerTemplate ?? '',
    footerTemplate: options.footerTemplate ?? '',
    scale: options.scale ?? 1,
    margin: {
      top: inches(margins?.top),
      bottom: inches(margins?.bottom),
      left: inches(margins?.left),
      right: inches(margins?.right),
    },
  };
}
