/**
 * `app://dorso/`: the only place the window's page comes from. Files are read from the built
 * renderer folder and from nowhere else, each with the content security policy. Electron security
 * checklist 18: a custom protocol in place of file://.
 */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

export const appScheme = 'app';
export const appOrigin = 'app://dorso';

/**
 * Electron security checklist 7 (define a content security policy). Nothing inline, nothing from
 * elsewhere; text becomes HTML only through Svelte's own template policy.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  // A preview shows the page that is to be printed within the window; both are ours.
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html',
].join('; ');

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Answers requests for `app://dorso/...` with the files of `folder`. */
export function appProtocol(folder: string): (request: Request) => Promise<Response> {
  return async (request) => {
    const path = request.method === 'GET' ? fileFor(request.url, folder) : null;
    const type = path && mimeTypes[extname(path)];
    if (!path || !type) return refusal(400, 'Not a file of the window.');
    try {
      return new Response(await readFile(path), { headers: headers(type) });
    } catch {
      return refusal(404, 'The window has no such file.');
    }
  };
}

/** The file a URL names, or null when it is not inside `folder`. */
export function fileFor(url: string, folder: string): string | null {
  const { protocol, host, pathname } = new URL(url);
  if (`${protocol}//${host}` !== appOrigin) return null;
  let name: string;
  try {
    name = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  // A NUL ends a file name for the operating system but not for the check below.
  if (name.includes('\0')) return null;
  const root = normalize(folder + sep);
  const path = join(root, name === '/' ? 'index.html' : name);
  return path.startsWith(root) ? path : null;
}

function headers(type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Security-Policy': contentSecurityPolicy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  };
}

function refusal(status: number, text: string): Response {
  return new Response(text, { status, headers: headers('text/plain; charset=utf-8') });
}
