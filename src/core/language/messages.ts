import type { Message } from '../text/message.ts';
import { nameOfLanguage } from './language.ts';

/** Said instead of a verdict that would be invented. */
export function cannotRead(language: string): Message {
  return {
    text: 'This text seems to be in {0}, which the facets can’t read. Judge it yourself.',
    args: [nameOfLanguage(language)],
  };
}
