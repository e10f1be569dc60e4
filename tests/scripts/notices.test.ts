import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  NOTICES_FILE,
  noticesText,
  packagesOfModules,
  readNotice,
  writeNotices,
} from '@/scripts/notices.mjs';

const MODULES = path.resolve('node_modules');

describe('the notices in a package', () => {
  it('name every package a bundle was made from, once, with the words of its licence', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cuecard-notices-'));
    writeNotices(folder, [
      built('one.js', ['liquidjs/dist/liquid.browser.mjs', 'lucide/dist/esm/icons/x.mjs']),
      built('two.js', [
        'liquidjs/dist/liquid.browser.mjs?used',
        'webextension-polyfill/dist/browser-polyfill.js',
      ]),
    ]);
    const text = readFileSync(path.join(folder, NOTICES_FILE), 'utf8');
    expect(text.match(/^liquidjs /gm)).toHaveLength(1);
    expect(text).toContain('Permission is hereby granted, free of charge');
    expect(text).toMatch(/^Licence: ISC$/m);
    expect(text).toContain('ISC License');
    expect(text).toContain('Mozilla Public License Version 2.0');
  });

  it('tell fonts by their bytes, whatever the build calls them', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cuecard-notices-'));
    const name = 'atkinson-hyperlegible-next';
    const font = path.join(MODULES, `@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`);
    writeFileSync(path.join(folder, 'renamed.woff2'), readFileSync(font));
    writeNotices(folder, [{ type: 'asset', fileName: 'renamed.woff2' }]);
    const text = readFileSync(path.join(folder, NOTICES_FILE), 'utf8');
    expect(text).toContain('SIL OPEN FONT LICENSE');
    expect(text).toContain(name);
  });

  it('stop the build at a font from nowhere', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cuecard-notices-'));
    writeFileSync(path.join(folder, 'stray.woff2'), 'no font');
    expect(() => writeNotices(folder, [{ type: 'asset', fileName: 'stray.woff2' }])).toThrow('stray.woff2');
  });

  it('stop the build at a package without the text of its licence', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cuecard-notices-'));
    writeFileSync(
      path.join(folder, 'package.json'),
      JSON.stringify({ name: 'bare', version: '1.0.0', license: 'Apache-2.0' }),
    );
    expect(() => readNotice(folder)).toThrow('bare 1.0.0');
  });

  it('write the MIT licence out where a package only states it', () => {
    const notice = readNotice(path.join(MODULES, 'wxt'));
    expect(noticesText([notice])).toMatch(/Copyright \(c\) Aaron Klinker\n\nPermission is hereby granted/);
  });
});

describe('the package a module came from', () => {
  it('is the innermost one, with its scope, and none for modules of our own', () => {
    expect(
      packagesOfModules([
        '/repo/node_modules/a/node_modules/@scope/b/index.js',
        'C:\\repo\\node_modules\\c\\lib\\d.js?inline',
        '/repo/lib/shared/result.ts',
        '\0rolldown/runtime.js',
      ]),
    ).toEqual(['/repo/node_modules/a/node_modules/@scope/b', 'C:/repo/node_modules/c']);
  });
});

function built(fileName: string, modules: readonly string[]) {
  return { type: 'chunk', fileName, moduleIds: modules.map((file) => path.join(MODULES, file)) };
}
