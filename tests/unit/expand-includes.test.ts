import { describe, expect, it } from 'vitest';
import { expandIncludes } from '../demo/expand-includes.ts';

const PARTS: Record<string, string> = {
  '/parts/top.html': '<h1><!--#echo var="title" --></h1><!--#include virtual="/parts/name.html" -->',
  '/parts/name.html': '<p><!--#echo var="DOCUMENT_NAME" --></p>',
  '/en/edition.html': '<!--#set var="title" value="Demo Courier" -->',
};

const expand = (page: string) =>
  expandIncludes(page, '/en/rumour.html', async (at) => {
    const part = PARTS[at];
    if (part === undefined) throw new Error(`No ${at}.`);
    return part;
  });

describe('server-side includes of the demo pages', () => {
  it('bring parts, from the page’s own folder or from the top, with what was set before them', async () => {
    const page = '<!--#include virtual="edition.html" --><!--#include virtual="/parts/top.html" -->';
    expect(await expand(page)).toBe('<h1>Demo Courier</h1><p>rumour.html</p>');
  });

  it('take the latest value, which may have several lines', async () => {
    const set = (value: string) => `<!--#set var="a" value="${value}" -->`;
    expect(await expand(`${set('old')}${set('one\ntwo')}<!--#echo var="a" -->`)).toBe('one\ntwo');
  });

  it('leave other comments as they are', async () => {
    expect(await expand('<p>x</p><!-- include virtual="y" -->')).toBe('<p>x</p><!-- include virtual="y" -->');
  });

  it('say which value or part is missing, and on which page', async () => {
    await expect(expand('<!--#echo var="title" -->')).rejects.toThrow(
      '/en/rumour.html: nothing has set "title".',
    );
    await expect(expand('<!--#include virtual="none.html" -->')).rejects.toThrow('No /en/none.html.');
  });
});
