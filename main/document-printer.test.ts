import { expect, it } from 'vitest';
import { commandNames } from '../contract/channels.ts';
import type { Contents, Window } from './electron.ts';
import { DocumentPrinter } from './document-printer.ts';

/** A window whose page is drawn when the test says so. */
function hiddenWindow() {
  const webContents: Contents = {
    id: 7,
    on: () => undefined,
    send: () => undefined,
    setWindowOpenHandler: () => undefined,
    print: (_options, done) => done?.(true, ''),
    printToPDF: () => Promise.resolve(Buffer.from('%PDF-')),
  };
  const seen = { loaded: '', destroyed: false };
  const window: Window = {
    webContents,
    loadURL: (url) => {
      seen.loaded = url;
      return Promise.resolve();
    },
    focus: () => undefined,
    restore: () => undefined,
    isMinimized: () => false,
    isDestroyed: () => seen.destroyed,
    destroy: () => (seen.destroyed = true),
    on: () => undefined,
  };
  return { window, webContents, seen };
}

const sheet = {
  patientId: '01890a5d-ac96-774b-bcce-b302099a8057',
  document: 'report',
  language: 'en',
  paper: 'A4',
} as const;

it('a page that is being printed may read what it shows, and nothing else; and only until it is printed', async () => {
  const { window, webContents, seen } = hiddenWindow();
  const printer = new DocumentPrinter('app://dorso/index.html', () => window);
  const may = () => commandNames.filter((name) => printer.mayAsk(webContents, name));
  expect(may()).toEqual([]);
  const pdf = printer.pdf(sheet);
  expect(seen.loaded).toBe(`app://dorso/index.html#/print/report/${sheet.patientId}/en/A4`);
  expect(may().sort()).toEqual([
    'clinicDetails',
    'countedFigures',
    'documentReady',
    'openPatient',
    'people',
    'status',
  ]);
  printer.ready(webContents);
  await pdf;
  expect(may()).toEqual([]);
  expect(seen.destroyed).toBe(true);
});

it('another window is not taken for the one that is printed', async () => {
  const { window, webContents } = hiddenWindow();
  const stranger = hiddenWindow().webContents;
  const printer = new DocumentPrinter('app://dorso/index.html', () => window);
  const printed = printer.paper(sheet);
  expect(commandNames.filter((name) => printer.mayAsk(stranger, name))).toEqual([]);
  printer.ready(stranger);
  expect(printer.mayAsk(webContents, 'openPatient')).toBe(true);
  printer.ready(webContents);
  expect(await printed).toBe(true);
});
