import path from 'node:path';

const DIRECTIVE =
  /<!--#(?<verb>include|set|echo) (?:virtual|var)="(?<name>[^"]*)"(?: value="(?<value>[^"]*)")? -->/g;

/**
 * Fills in a page's server-side includes, as Apache's mod_include and nginx do for real newspapers: `include virtual`,
 * `set var value` and `echo var`, with `DOCUMENT_NAME` for the page's own file name. Values go in as they are written.
 *
 * @param at The page's path, such as `/en/rumour.html`; a relative `virtual` starts from there.
 * @param read Gives the text at such a path.
 * @throws Error where an `echo` names what no `set` has given, and what `read` throws.
 */
export function expandIncludes(
  page: string,
  at: string,
  read: (at: string) => Promise<string>,
): Promise<string> {
  const values = new Map([['DOCUMENT_NAME', path.posix.basename(at)]]);
  const expand = async (text: string): Promise<string> => {
    let expanded = '';
    let from = 0;
    for (const { 0: directive, index, groups: { verb, name = '', value = '' } = {} } of text.matchAll(
      DIRECTIVE,
    )) {
      expanded += text.slice(from, index);
      from = index + directive.length;
      if (verb === 'set') values.set(name, value);
      else if (verb === 'echo') expanded += valueNamed(name);
      else expanded += await expand(await read(path.posix.resolve(path.posix.dirname(at), name)));
    }
    return expanded + text.slice(from);
  };
  const valueNamed = (name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`${at}: nothing has set "${name}".`);
    return value;
  };
  return expand(page);
}
