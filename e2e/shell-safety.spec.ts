/** Attacks on the window from inside its own page: what it must not be able to do. */
import type { Page } from '@playwright/test';
import { commandNames } from '../contract/channels.ts';
import { expect, hostName, startDorso, test, type Dorso } from './dorso.ts';

/**
 * One Dorso for the attacks of a group, which would else each wait seconds for one of their own. Each
 * attack finds the page loaded anew; after one that succeeds the rest of the group gets a new Dorso.
 */
function sharedDorso(): { readonly page: Page } {
  let dorso: Dorso | null = null;
  let end = () => Promise.resolve();
  test.describe.configure({ mode: 'default' });
  test.beforeAll(async () => {
    ({ dorso, end } = await startDorso(null));
  });
  // Playwright reads from the first parameter which fixtures are wanted: none.
  // eslint-disable-next-line no-empty-pattern
  test.beforeEach(async ({}, testInfo) => {
    testInfo.annotations.push({ type: 'host', description: hostName });
    await dorso?.page.reload();
  });
  test.afterAll(() => end());
  return {
    get page() {
      if (!dorso) throw new Error('Dorso is started before the first test.');
      return dorso.page;
    },
  };
}

/** Addresses that finished loading from outside the window's own origin, as the browser saw them. */
function foreignTraffic(page: Page): string[] {
  const own = new URL(page.url());
  const seen: string[] = [];
  page.on('requestfinished', (request) => {
    const url = new URL(request.url());
    const inside =
      url.protocol === 'data:' || (url.protocol === own.protocol && url.host === own.host);
    if (!inside) seen.push(request.url());
  });
  return seen;
}

const wrongInputs: [command: string, input: unknown, place: string][] = [
  ['signIn', { name: 3, password: 'x' }, 'name'],
  ['signIn', { name: 'A', password: 'x', admin: true }, 'admin'],
  ['createClinic', { name: 'A', password: 'short' }, 'password'],
  ['openPatient', { patientId: "1' OR '1'='1" }, 'patientId'],
  ['whyNot', { patientId: '00000000-0000-7000-8000-000000000000', ruleId: 'R1; DROP' }, 'ruleId'],
  ['status', 'anything', ''],
];

test.describe('what the page reaches', () => {
  const dorso = sharedDorso();

  test('the page is served with a policy that allows nothing inline and nothing from elsewhere', async () => {
    const policy = await dorso.page.evaluate(async () => {
      const page = await fetch('index.html');
      return page.headers.get('content-security-policy');
    });
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).toContain("frame-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
  });

  test('an inline script put into the page does not run', async () => {
    const ran = await dorso.page.evaluate(async () => {
      const script = document.createElement('script');
      try {
        script.textContent = 'globalThis.inlineRan = true';
      } catch {
        return false; // Trusted types refuse even the text.
      }
      document.head.append(script);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return 'inlineRan' in globalThis;
    });
    expect(ran).toBe(false);
  });

  test('the page finds no Node, only the frozen bridge with the contract’s commands', async () => {
    const found = await dorso.page.evaluate(() => {
      const bridge = Reflect.get(globalThis, 'dorso') as object; // exposed by the preload
      return {
        node: ['require', 'process', 'module', 'Buffer', 'global'].filter(
          (name) => name in globalThis,
        ),
        names: Object.keys(bridge).sort(),
        frozen: Object.isFrozen(bridge),
        replaced: Reflect.set(globalThis, 'dorso', {}),
      };
    });
    expect(found.node).toEqual([]);
    expect(found.names).toEqual([...commandNames, 'on'].sort());
    expect(found.frozen).toBe(true);
    expect(found.replaced).toBe(false);
  });

  test('a command that is not in the contract does not exist', async () => {
    const kinds = await dorso.page.evaluate(() => {
      const bridge = Reflect.get(globalThis, 'dorso') as object; // exposed by the preload
      return ['eval', 'invoke', 'send', 'ipcRenderer'].map(
        (name) => typeof Reflect.get(bridge, name),
      );
    });
    expect(kinds).toEqual(['undefined', 'undefined', 'undefined', 'undefined']);
  });

  for (const [command, input, place] of wrongInputs) {
    test(`${command} refuses ${JSON.stringify(input)} as bad input and names the place`, async () => {
      const reply = await dorso.page.evaluate(
        ([name, given]) => {
          const bridge = Reflect.get(globalThis, 'dorso') as Record<
            string,
            (input: unknown) => unknown
          >; // exposed by the preload
          return bridge[name]?.(given);
        },
        [command, input] as const,
      );
      expect(reply).toMatchObject({ ok: false, failure: { name: 'BadInput' } });
      expect(JSON.stringify(reply)).toContain(place);
    });
  }

  test('nobody reads a patient before signing in', async () => {
    const reply = await dorso.page.evaluate(() => {
      const bridge = Reflect.get(globalThis, 'dorso') as Record<
        string,
        (input: unknown) => unknown
      >; // exposed by the preload
      return bridge['worklist']?.({});
    });
    expect(reply).toMatchObject({ ok: false, failure: { name: 'NotAllowed' } });
  });

  test('a request to anywhere else is refused', async () => {
    const seen = foreignTraffic(dorso.page);
    const outcomes = await dorso.page.evaluate(async () => {
      const attempt = (work: Promise<unknown>) =>
        work.then(
          () => 'went out',
          () => 'refused',
        );
      const image = new Image();
      const loaded = new Promise((resolve, reject) => {
        image.onload = resolve;
        image.onerror = reject;
      });
      image.src = 'https://example.org/pixel.png';
      return [
        await attempt(fetch('https://example.org/')),
        await attempt(fetch('http://127.0.0.1:80/')),
        await attempt(loaded),
        navigator.sendBeacon('https://example.org/', 'x') ? 'queued' : 'refused',
      ];
    });
    expect(outcomes.slice(0, 3)).toEqual(['refused', 'refused', 'refused']);
    expect(seen).toEqual([]);
  });

  test('a path outside the window’s own folder is not served', async () => {
    const statuses = await dorso.page.evaluate(async () => {
      const paths = [
        '/..%2f..%2fpackage.json',
        '/%2e%2e/main/index.js',
        '/..%5c..%5cpackage.json',
        '/none.js',
      ];
      return Promise.all(paths.map(async (path) => (await fetch(path)).status));
    });
    expect(statuses.filter((status) => status < 400)).toEqual([]);
  });

  test('permissions are refused without asking', async () => {
    const states = await dorso.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi'] as const;
      return Promise.all(
        names.map(async (name) => (await navigator.permissions.query({ name })).state),
      );
    });
    expect(states).toEqual(['denied', 'denied', 'denied', 'denied', 'denied']);
  });

  test('a frame inside the page has no bridge to main', async () => {
    const bridges = await dorso.page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inside = frame.contentWindow;
      return inside
        ? ['dorso', 'require', '__dorsoStandin'].filter((name) => Reflect.has(inside, name))
        : ['no frame'];
    });
    expect(bridges).toEqual([]);
  });
});

/** Every way a page may try to leave; each is run inside the page. */
const escapes: Record<string, (page: Page) => Promise<unknown>> = {
  'location.href': (page) => page.evaluate(() => void (location.href = 'https://example.org/')),
  'location.replace': (page) =>
    page.evaluate(() => {
      location.replace('https://example.org/?id=1');
    }),
  'a local file': (page) => page.evaluate(() => void (location.href = 'file:///etc/passwd')),
  'about:blank': (page) => page.evaluate(() => void (location.href = 'about:blank')),
  'a javascript address': (page) =>
    page.evaluate(() => void (location.href = 'javascript:document.title="broken"')),
  'a data address': (page) =>
    page.evaluate(() => void (location.href = 'data:text/html,<h1>x</h1>')),
  'a link': (page) => clickLink(page, { href: 'https://example.org/', target: '' }),
  'a link to a new window': (page) =>
    clickLink(page, { href: 'https://example.org/', target: '_blank' }),
  'a form': (page) =>
    page.evaluate(() => {
      const form = Object.assign(document.createElement('form'), {
        action: 'https://example.org/',
      });
      document.body.append(form);
      form.submit();
    }),
  'window.open': (page) => page.evaluate(() => void window.open('https://example.org/')),
};

function clickLink(page: Page, attributes: { href: string; target: string }): Promise<void> {
  return page.evaluate((given) => {
    const link = Object.assign(document.createElement('a'), given);
    document.body.append(link);
    link.click();
  }, attributes);
}

test.describe('what leads out of the page', () => {
  const dorso = sharedDorso();

  for (const [name, escape] of Object.entries(escapes)) {
    test(`the window stays where it is when its page tries ${name}`, async () => {
      const { page } = dorso;
      const before = page.url();
      const seen = foreignTraffic(page);
      await escape(page).catch(() => undefined); // a refused navigation may end the evaluation
      await page.waitForTimeout(500);
      expect(page.url()).toBe(before);
      expect(page.context().pages()).toHaveLength(1);
      expect(seen).toEqual([]);
      expect(await page.evaluate(() => document.title)).not.toBe('broken');
    });
  }
});

/** What a hostile page would put into a frame of ours. */
const framed = [
  'https://example.org/',
  'data:text/html,<script>parent.framed = true</script>',
  'javascript:parent.framed = true',
  'file:///etc/passwd',
  'index.html',
];
/** Dropped by the hand of the system, not by a script: the browser itself decides what it does. */
const dropped: Record<string, { items: { mimeType: string; data: string }[]; files: string[] }> = {
  'a link': { items: [{ mimeType: 'text/uri-list', data: 'https://example.org/' }], files: [] },
  'a script as a link': {
    items: [{ mimeType: 'text/uri-list', data: 'javascript:document.title="broken"' }],
    files: [],
  },
  'a page as text': {
    items: [{ mimeType: 'text/html', data: '<script>globalThis.droppedRan = true</script>' }],
    files: [],
  },
  'a file': { items: [], files: ['/etc/hostname'] },
};

test.describe('what comes into the page', () => {
  const dorso = sharedDorso();

  for (const src of framed) {
    test(`a frame of ${src} shows nothing, runs nothing and reaches nobody`, async () => {
      const { page } = dorso;
      const seen = foreignTraffic(page);
      await page.evaluate((address) => {
        const frame = document.createElement('iframe');
        frame.id = 'hostile';
        frame.src = address;
        document.body.append(frame);
      }, src);
      await page.waitForTimeout(500);
      const reached = await page.evaluate(() => {
        const frame = document.querySelector<HTMLIFrameElement>('#hostile');
        let text = '';
        let bridge = false;
        try {
          text = frame?.contentDocument?.body.textContent ?? '';
          bridge = frame?.contentWindow ? Reflect.has(frame.contentWindow, 'dorso') : false;
        } catch {
          // A frame of another origin is the browser's own page that says it was refused.
        }
        return { text, bridge, ran: 'framed' in globalThis };
      });
      expect(reached).toEqual({ text: '', bridge: false, ran: false });
      expect(seen).toEqual([]);
    });
  }

  for (const [what, data] of Object.entries(dropped)) {
    test(`${what} dropped on the window opens nothing`, async () => {
      const { page } = dorso;
      const before = page.url();
      const seen = foreignTraffic(page);
      const session = await page.context().newCDPSession(page);
      for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
        await session.send('Input.dispatchDragEvent', {
          type,
          x: 400,
          y: 300,
          data: {
            ...data,
            items: data.items.map((item) => ({ ...item, title: '', baseURL: '' })),
            dragOperationsMask: 1,
          },
        });
      }
      await page.waitForTimeout(500);
      expect(page.url()).toBe(before);
      expect(page.context().pages()).toHaveLength(1);
      expect(seen).toEqual([]);
      expect(await page.evaluate(() => 'droppedRan' in globalThis)).toBe(false);
      expect(await page.title()).not.toBe('broken');
    });
  }

  test('a print page opened by hand in the window asks to sign in like every other', async () => {
    const { page } = dorso;
    await page.evaluate(() => {
      location.hash = '#/print/report/01890a5d-ac96-774b-bcce-b302099a8057/en/A4';
    });
    await expect(page.getByLabel('Your name')).toBeVisible();
    const reply = await page.evaluate(() => {
      const bridge = Reflect.get(globalThis, 'dorso') as Record<
        string,
        (input: unknown) => unknown
      >; // exposed by the preload
      return bridge['openPatient']?.({ patientId: '01890a5d-ac96-774b-bcce-b302099a8057' });
    });
    expect(reply).toMatchObject({ ok: false, failure: { name: 'NotAllowed' } });
  });
});
