/** What a release depends on before anything is run. */
export interface ReleaseState {
  /** The version to be released, and that of the last one. */
  version: string;
  current: string;
  /** The text of CHANGELOG.md. */
  changelog: string;
  /** What git says is not committed, a line each. */
  uncommitted: string;
  /** Versions that have a tag. */
  tags: readonly string[];
}

/** Finds what keeps a version from being released, in plain words. Pure. */
export function releaseFaults({ version, current, changelog, uncommitted, tags }: ReleaseState): string[] {
  const wanted = partsOf(version);
  const last = partsOf(current);
  if (!wanted || !last) return [`"${version}" is not a version: three numbers, as in 1.2.3`];
  const isFirst = version === current && !tags.includes(tagOf(version));
  const [, heading = '', text = ''] =
    new RegExp(`^(## ${version.replaceAll('.', '\\.')})\\n([\\s\\S]*?)(?=\\n## |$(?![\\s\\S]))`, 'mu').exec(
      changelog,
    ) ?? [];
  return [
    ...(isFirst || compare(wanted, last) > 0 ? [] : [`${version} does not come after ${current}`]),
    ...(tags.includes(tagOf(version)) ? [`${tagOf(version)} is there already`] : []),
    ...(heading && text.trim() ? [] : [`CHANGELOG.md does not say what a reader notices: "## ${version}"`]),
    ...(uncommitted.trim() ? [`not committed:\n${uncommitted.trimEnd()}`] : []),
  ];
}

/** The tag of a version. Pure. */
export function tagOf(version: string): string {
  return `v${version}`;
}

function partsOf(version: string): number[] | null {
  return /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/u.test(version) ? version.split('.').map(Number) : null;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((part, at) => part !== b[at]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
