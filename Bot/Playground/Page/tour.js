// The five steps of the first minute. Which are done is told by the world; here is only where each begins.
import { button, find, make } from './dom.js';
import { toast } from './dialogs.js';
import { word } from './words.js';
import { world } from './world.js';

const steps = [
  { code: 'propose', role: 'official', says: '/propor' },
  { code: 'publish', role: 'coordinator', says: '/revisar' },
  { code: 'search', role: 'visitor', says: 'feria' },
  { code: 'meet', role: 'coordinator', says: '/reuniones' },
  { code: 'advance', focus: '#clock button[data-by="24"]' },
];

const next = () => steps.find(step => !world.tour.has(step.code));

export function showTour(open) {
  find('tour-count').textContent = `${world.tour.size}/${steps.length}`;
  find('steps').replaceChildren(...steps.map(step => stepItem(step, open)));
}

// Says aloud what was done and what follows, since on a phone the list is not on the screen.
export function celebrate() {
  const following = next();
  toast(following ? `${word('stepDone')}. ${word('upNext')}: ${word(following.code)}.` : word('tourDone'));
}

// Folded away once it was completed or closed, and then only opened by hand.
export function startTour() {
  find('tour').open = localStorage.getItem('tour') !== 'closed';
  find('tour').addEventListener('toggle', () => localStorage.setItem('tour', find('tour').open ? 'open' : 'closed'));
}

function stepItem(step, open) {
  const isDone = world.tour.has(step.code);
  const element = button('', () => begin(step, open), 'step');
  element.append(make('span', 'mark', isDone ? '✓' : ''), make('strong', '', word(step.code)));
  element.querySelector('.mark').setAttribute('aria-hidden', 'true');
  if (isDone) element.append(make('span', 'hidden', ` (${word('done')})`));
  const item = make('li', isDone ? 'done' : '', element);
  if (step === next()) {
    element.append(make('small', '', word(`${step.code}Hint`)));
    element.setAttribute('aria-current', 'step');
  }
  return item;
}

function begin(step, open) {
  if (step.focus) return document.querySelector(step.focus).focus();
  const who = [...world.people.values()].find(person => person.role === step.role);
  if (who) open(who.id).writing.fill(step.says);
}
