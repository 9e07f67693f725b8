/**
 * What our own pages read: one file at a time, so that it loads only what it shows. Grouping by path, no logic.
 * The page script has its own way, see `KnowledgePack`.
 */
import type {
  About,
  Article,
  ArticleWords,
  InterfaceWords,
  PopupWords,
  PublicRecord,
  RecordText,
  Topic,
} from './types';

export const popupWordFiles = import.meta.glob<PopupWords>('./languages/*.json', {
  import: 'default',
  query: '?popup',
});
export const interfaceWordFiles = import.meta.glob<InterfaceWords>('./languages/*.json', {
  import: 'default',
  query: '?interface',
});
export const topicFiles = import.meta.glob<Topic>('./topics/*/topic.json', { import: 'default' });
export const articleFiles = import.meta.glob<Article>('./topics/*/article.*.json', { import: 'default' });
export const articleWordFiles = import.meta.glob<ArticleWords>('./article-words.*.json', {
  import: 'default',
});
export const recordFiles = import.meta.glob<PublicRecord>('./topics/*/record.json', { import: 'default' });
export const recordTextFiles = import.meta.glob<RecordText>('./topics/*/record.*.json', {
  import: 'default',
});
export const aboutFiles = import.meta.glob<About>('./about.json', { import: 'default' });
