import { expect, it } from 'vitest';
import { type ReleaseState, releaseFaults } from '@/components/editor/release-faults';

const READY: ReleaseState = {
  version: '0.2.0',
  current: '0.1.9',
  changelog: '# Changelog\n\n## 0.2.0\n- Something a reader notices.\n\n## 0.1.9\n- Older.\n',
  uncommitted: '',
  tags: ['v0.1.9'],
};

it('lets a version go that comes after the last one and is told of', () => {
  expect(releaseFaults(READY)).toEqual([]);
  expect(releaseFaults({ ...READY, current: '0.2.0' })).toEqual([]);
  expect(releaseFaults({ ...READY, version: '0.10.0', changelog: '## 0.10.0\n- A.' })).toEqual([]);
});

it.each<[change: Partial<ReleaseState>, fault: RegExp]>([
  [{ version: '' }, /^"" is not a version/],
  [{ version: 'v0.2.0' }, /is not a version/],
  [{ version: '0.02.0' }, /is not a version/],
  [{ current: '0.2.1' }, /^0\.2\.0 does not come after 0\.2\.1$/],
  [{ current: '1.0.0' }, /does not come after/],
  [{ tags: ['v0.2.0'] }, /^v0\.2\.0 is there already$/],
  [{ changelog: '## 0.1.9\n- Older.' }, /^CHANGELOG\.md does not say/],
  [{ changelog: '## 0.2.0\n\n## 0.1.9\n- Older.' }, /^CHANGELOG\.md does not say/],
  [{ changelog: '## 0.2.01\n- Not it.' }, /^CHANGELOG\.md does not say/],
  [{ uncommitted: ' M README.md\n' }, /^not committed:\n M README\.md$/],
])('keeps it back: %j', (change, fault) => {
  expect(releaseFaults({ ...READY, ...change })).toEqual([expect.stringMatching(fault)]);
});
