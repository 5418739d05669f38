import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './sources';

/** Everything that Inroad may ask a browser for. A new entry needs the feature that needs it, in the same commit. */
const PERMISSIONS = ['activeTab', 'alarms', 'scripting', 'storage', 'unlimitedStorage'];
/** What it may ask for later, when the user turns on what needs it. */
const OPTIONAL = ['downloads'];

/** Everything a manifest may hold. What exposes us or reaches into pages by itself is not here, so it fails the test. */
const KEYS = [
  'action',
  'background',
  'browser_specific_settings',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'minimum_chrome_version',
  'name',
  'optional_permissions',
  'permissions',
  'short_name',
  'version',
];

describe.each(['chrome', 'firefox'])('the built manifest for %s', (browser) => {
  const manifest: Record<string, unknown> = JSON.parse(
    readFileSync(join(root, 'dist', browser, 'manifest.json'), 'utf8'),
  );

  test('asks for exactly the listed permissions', () => {
    expect(manifest.permissions).toEqual(PERMISSIONS);
    expect(manifest.optional_permissions).toEqual(OPTIONAL);
  });

  test('holds no key that exposes anything or reaches into pages by itself', () => {
    expect(Object.keys(manifest).filter((key) => !KEYS.includes(key))).toEqual([]);
  });

  test('lets extension pages run and load our own files only', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: expect.any(String) });
    const policy = new Map(
      String((manifest.content_security_policy as { extension_pages: string }).extension_pages)
        .split(';')
        .map((part) => part.trim().split(' '))
        .map(([name = '', ...sources]) => [name, sources.join(' ')]),
    );
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('form-action')).toBe("'none'");
    for (const [name, sources] of policy) expect(sources, name).not.toMatch(/https?:|\*|unsafe|blob:/);
  });

  test('has the version of the project', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(manifest.version).toBe(version);
  });
});
