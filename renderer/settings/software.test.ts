import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { software } from './software.ts';

it.each(software)('$name is named at the version that is built in', ({ name, version }) => {
  const pinned = Object.entries({ ...manifest.devDependencies, ...manifest.dependencies });
  const found = pinned.find(([key, value]) => key === name || value.startsWith(`npm:${name}@`));
  expect(found?.[1].split('@').at(-1)).toBe(version);
});
