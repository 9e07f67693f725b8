import { describe, expect, it } from 'vitest';
import { topicReader } from '@/components/detector/detect';
import { type Evidence, FEATURES, type Feature } from '@/components/detector/features';
import { packOf, paragraphs, TOPIC } from './topic';

/** The evidence on the last military matter of an English page: a headline, which may be empty, and paragraphs. */
function evidence(headline: string, ...texts: string[]): Feature[] {
  const reader = topicReader(TOPIC, packOf('en'));
  const page = [...(headline ? paragraphs('headline', headline) : []), ...paragraphs('article', ...texts)];
  for (const [index, block] of page.entries()) reader.read(block, index);
  const found: Evidence = reader.candidates().at(-1)?.matters.at(-1)?.evidence ?? {};
  return FEATURES.filter((feature) => found[feature]);
}

describe('what counts as evidence', () => {
  it.each<[Feature, string]>([
    ['clear', 'Russian troops have landed in Venezuela.'],
    ['actor beside', 'Russian troops have landed in Venezuela.'],
    [
      'actor far',
      'Russia said on Monday, while it snowed in the capital and people stayed at home, as they do on such days every winter, that troops are on their way to Venezuela.',
    ],
    ['matter weapons', 'Russia sold missiles to Venezuela.'],
    ['another', 'Russia sent soldiers and missiles to Venezuela.'],
    ['other nearer', 'Russia spoke of the American troops off Venezuela.'],
    ['place owns', 'The Russian ambassador watched Venezuelan troops.'],
    ['actor objects', 'Moscow criticised the deployment of troops off Venezuela.'],
    ['nearer place', 'Venezuela heard of the Russian troops in Syria.'],
    ['listed', 'Troops of Russia and Venezuela paraded in Nicaragua.'],
    ['denial', 'Moscow denies that it has troops in Venezuela.'],
  ])('%s: %s', (feature, text) => {
    expect(evidence('', text)).toContain(feature);
  });

  it.each<[Feature, string, string]>([
    ['clear but place', '', 'Venezuela is on alert. Russian troops are there.'],
    ['clear but place', '', 'Russian troops have landed. Venezuela is on alert.'],
    ['actor before', '', 'Russia keeps its word. Troops have landed in Venezuela.'],
    ['actor after', '', 'Troops have landed in Venezuela. Russia keeps its word.'],
    ['clear but place', 'Venezuela on alert', 'Russian troops are there.'],
    ['actor headline', 'Russia keeps its word', 'Troops have landed in Venezuela.'],
    ['headline others', 'Trump speaks', 'Russian troops have landed in Venezuela.'],
    ['clear but place', 'Venezuela on alert', 'Russian troops are there.'],
    ['elsewhere beside', '', 'Syria is quiet. Russian troops have landed in Venezuela.'],
    ['others before', '', 'Trump spoke. Russian troops have landed in Venezuela.'],
  ])('%s, under "%s": %s', (feature, headline, text) => {
    expect(evidence(headline, text)).toContain(feature);
  });

  it('remembers names from one paragraph to the next', () => {
    expect(evidence('', 'Venezuela is on alert.', 'It rained.', 'Russian troops are there.')).toContain(
      'clear but place',
    );
  });

  it('doubts names from another paragraph under a headline that has none', () => {
    const found = evidence('Morning briefing', 'Venezuela is on alert.', 'Russian troops are there.');
    expect(found).toContain('headline silent');
    expect(found).not.toContain('clear but place');
  });

  it('forgets a place when another one comes in between', () => {
    expect(evidence('', 'Venezuela is on alert.', 'Syria is quiet.', 'Russian troops are there.')).toEqual(
      [],
    );
  });

  it('says nothing where the actor or the place is not named at all', () => {
    expect(evidence('', 'Troops have landed in Venezuela.')).toEqual([]);
    expect(evidence('', 'Russian troops have landed.')).toEqual([]);
  });
});
