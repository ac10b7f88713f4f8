/**
 * The part of Electron that Dorso uses, and nothing more. The rest of main takes Electron from here,
 * so that an API which the Chromium stand-in (e2e/standin) lacks does not compile: both hosts are
 * typed by these types, and the types are cut out of Electron's own declarations.
 */
import * as electron from 'electron';

/** A frame of a page; `parent` is null for the page itself. */
export type Frame = Pick<Electron.WebFrameMain, 'url'> & { readonly parent: Frame | null };

/** What a command handler learns of the sender. `senderFrame` is null when the frame is gone. */
export type InvokeEvent = { readonly sender: Contents; readonly senderFrame: Frame | null };

type Cancellable = Pick<Electron.Event, 'preventDefault' | 'defaultPrevented'>;
export type NavigationEvent = Cancellable &
  Pick<Electron.WebContentsWillNavigateEventParams, 'url' | 'isMainFrame'>;

export interface Contents extends Pick<
  Electron.WebContents,
  'id' | 'send' | 'print' | 'printToPDF' | 'setWindowOpenHandler'
> {
  on(event: 'will-navigate', listener: (details: NavigationEvent) => void): unknown;
  on(event: 'will-redirect', listener: (details: NavigationEvent) => void): unknown;
  on(event: 'will-frame-navigate', listener: (details: NavigationEvent) => void): unknown;
  on(event: 'will-attach-webview', listener: (event: Cancellable) => void): unknown;
}

export interface Window extends Pick<
  Electron.BrowserWindow,
  'loadURL' | 'focus' | 'restore' | 'isMinimized' | 'isDestroyed' | 'destroy'
> {
  readonly webContents: Contents;
  on(event: 'closed', listener: () => void): unknown;
  on(event: 'page-title-updated', listener: (event: Cancellable) => void): unknown;
}

export interface App extends Pick<
  Electron.App,
  | 'enableSandbox'
  | 'exit'
  | 'getLocale'
  | 'getPath'
  | 'getVersion'
  | 'isPackaged'
  | 'quit'
  | 'requestSingleInstanceLock'
  | 'whenReady'
> {
  on(event: 'second-instance' | 'window-all-closed', listener: () => void): unknown;
  on(event: 'will-quit', listener: (event: Cancellable) => void): unknown;
  on(
    event: 'web-contents-created',
    listener: (event: Cancellable, contents: Contents) => void,
  ): unknown;
}

export interface Session extends Pick<Electron.Session, 'setDevicePermissionHandler'> {
  readonly protocol: Pick<Electron.Protocol, 'handle'>;
  readonly webRequest: {
    onBeforeRequest(
      listener: (
        details: Pick<Electron.OnBeforeRequestListenerDetails, 'url'>,
        callback: (response: Electron.CallbackResponse) => void,
      ) => void,
    ): void;
  };
  setPermissionCheckHandler(handler: () => boolean): void;
  setPermissionRequestHandler(
    handler: (contents: Contents, permission: string, callback: (granted: boolean) => void) => void,
  ): void;
  on(event: 'will-download', listener: (event: Cancellable) => void): unknown;
}

export interface IpcMain {
  handle(channel: string, answer: (event: InvokeEvent, input: unknown) => Promise<unknown>): void;
}

export interface Dialog {
  showOpenDialog(
    options: Pick<Electron.OpenDialogOptions, 'title' | 'buttonLabel' | 'filters' | 'properties'>,
  ): Promise<Pick<Electron.OpenDialogReturnValue, 'canceled' | 'filePaths'>>;
  showSaveDialog(
    options: Pick<Electron.SaveDialogOptions, 'title' | 'buttonLabel' | 'defaultPath' | 'filters'>,
  ): Promise<Pick<Electron.SaveDialogReturnValue, 'canceled' | 'filePath'>>;
  showMessageBox(
    options: Pick<Electron.MessageBoxOptions, 'type' | 'title' | 'message' | 'detail' | 'buttons'>,
  ): Promise<Pick<Electron.MessageBoxReturnValue, 'response'>>;
}

type BuiltMenu = Pick<Electron.Menu, 'items'>;

/** Told when the computer is left: nobody is there to see the window any more. */
export interface PowerMonitor {
  on(event: 'suspend' | 'lock-screen', listener: () => void): unknown;
}

/** Everything main may take from its host. */
export type Host = {
  app: App;
  BrowserWindow: new (options: Electron.BrowserWindowConstructorOptions) => Window;
  protocol: Pick<Electron.Protocol, 'registerSchemesAsPrivileged'>;
  session: { fromPartition(partition: string, options: { cache: boolean }): Session };
  ipcMain: IpcMain;
  dialog: Dialog;
  powerMonitor: PowerMonitor;
  Menu: {
    buildFromTemplate(template: Electron.MenuItemConstructorOptions[]): BuiltMenu;
    setApplicationMenu(menu: BuiltMenu | null): void;
  };
};

const host: Host = electron;
export const { app, BrowserWindow, protocol, session, ipcMain, dialog, powerMonitor, Menu } = host;
