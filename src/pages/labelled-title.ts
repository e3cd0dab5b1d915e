/** The headline of a story for those who see nothing else of it. */
import { fill } from '../language/fill.ts';
import type { Article } from '../newsroom/model.ts';
import { type Press, toVoice } from './press.ts';
import { toTypeLabel } from './story-card.ts';

/** The headline; that of a paid story begins with its label, in the language of the story. */
export function toLabelledTitle(press: Press, article: Article): string {
  const { title, type, language } = article;
  if (type !== 'sponsored') return title;
  const voice = toVoice(press, language);
  return fill(voice.messages.phrases.labelledTitle, { label: toTypeLabel(article, voice) ?? '', title });
}
