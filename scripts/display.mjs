// Whether a window can be shown here. Without one, Electron cannot run; the stand-in can, unseen.
export const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
