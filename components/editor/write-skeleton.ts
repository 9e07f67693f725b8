/** `npm run new-language -- LANG` and `npm run new-topic -- NAME`: the files to be written, and what is next. */
import { CONTENT_FOLDER } from '../build/read-content.ts';
import { newLanguage } from './new-language.ts';
import { newTopic } from './new-topic.ts';

const [what, name = ''] = process.argv.slice(2);
const today = new Date().toISOString().slice(0, 10);
try {
  const write = what === 'topic' ? newTopic : newLanguage;
  console.log(write(CONTENT_FOLDER, name, today));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
