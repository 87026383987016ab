// Days and times as the bot writes them: "vie 16 oct 2026", "10:00".
import { language } from './words.js';

const tags = { es: 'es-AR', pt: 'pt-BR', en: 'en-GB' };

export const timeOf = date => date.toLocaleTimeString(tags[language()], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

export function dayOf(date) {
  const parts = new Intl.DateTimeFormat(tags[language()], { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).formatToParts(date);
  return ['weekday', 'day', 'month', 'year'].map(kind => parts.find(part => part.type === kind).value.replace('.', '')).join(' ');
}

export const momentOf = date => `${dayOf(date)}, ${timeOf(date)}`;
