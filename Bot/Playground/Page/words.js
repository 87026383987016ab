// The page's own few words. What the bot says comes from the bot.
import { es } from './words/es.js';
import { pt } from './words/pt.js';
import { en } from './words/en.js';

const words = { es, pt, en };
let current = pick();

// What was chosen here before, else the first of the browser's languages that the page speaks.
function pick() {
  const wanted = [localStorage.getItem('language'), ...navigator.languages.map(tag => tag.slice(0, 2).toLowerCase())];
  return wanted.find(language => language in words) ?? 'es';
}

export const language = () => current;
export const word = key => words[current][key] ?? key;

export function setLanguage(value) {
  current = value;
  localStorage.setItem('language', value);
  apply(document);
}

// Fills every element below the root that names a word.
export function apply(root) {
  document.documentElement.lang = current;
  for (const element of root.querySelectorAll('[data-word]')) element.textContent = word(element.dataset.word);
  for (const element of root.querySelectorAll('[data-label]')) element.setAttribute('aria-label', element.title = word(element.dataset.label));
  for (const element of root.querySelectorAll('[data-placeholder]')) element.placeholder = word(element.dataset.placeholder);
}
