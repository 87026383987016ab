// The steps of the first minutes. Which are done is told by the world; here is only where each begins.
import { button, find, make } from './dom.js';
import { toast } from './dialogs.js';
import { word } from './words.js';
import { world } from './world.js';

// says: what is put into the field for whoever only wants to press Enter.
const steps = [
  { code: 'propose', role: 'official', says: '/propor' },
  { code: 'complete', role: 'official' },
  { code: 'accept', role: 'coordinator' },
  { code: 'agree', role: 'secretariat' },
  { code: 'publish', focus: '#clock button[data-by="1"]' },
  { code: 'search', role: 'visitor', says: 'feira' },
  { code: 'meet', role: 'coordinator', says: '/reuniones' },
  { code: 'broker', role: 'secretariat', says: '/contactos' },
  { code: 'connect', city: 'Tandil' },
];

let opened = null;

const next = () => steps.find(step => !world.tour.has(step.code));

// The step that is explained: the one that was clicked, until it is done, else the next.
const current = () => opened ?? next();

export function showTour(open) {
  find('tour-count').textContent = `${steps.filter(step => world.tour.has(step.code)).length}/${steps.length}`;
  const focused = document.activeElement?.dataset.step;
  find('steps').replaceChildren(...steps.map(step => stepItem(step, open)));
  if (focused) find('steps').querySelector(`[data-step="${focused}"]`)?.focus({ preventScroll: true });
  showGuide(open);
}

// On a phone the list is not on the screen while somebody follows it: the step stands above the chat.
function showGuide(open) {
  const step = current();
  find('guide').hidden = !step || !find('tour').open;
  if (!step) return;
  find('guide-text').replaceChildren(make('strong', '', `${steps.indexOf(step) + 1}/${steps.length} ${word(step.code)}. `), word(`${step.code}Hint`));
  find('guide-open').hidden = step === opened;
  find('guide-open').onclick = () => begin(step, open);
}

// Says aloud what was done and what follows, since on a phone the list is not on the screen.
export function celebrate() {
  if (opened && world.tour.has(opened.code)) opened = null;
  const following = next();
  toast(following ? `${word('stepDone')}. ${word('upNext')}: ${word(following.code)}.` : word('tourDone'));
}

// Folded away once it was completed or closed, and then only opened by hand.
export function startTour() {
  find('tour').open = localStorage.getItem('tour') !== 'closed';
  find('tour').addEventListener('toggle', () => {
    localStorage.setItem('tour', find('tour').open ? 'open' : 'closed');
    find('guide').hidden = !find('tour').open || !current();
  });
  find('guide-close').addEventListener('click', () => { find('tour').open = false; });
}

function stepItem(step, open) {
  const isDone = world.tour.has(step.code);
  const element = button('', () => begin(step, open), 'step');
  element.append(make('span', 'mark', isDone ? '✓' : ''), make('strong', '', word(step.code)));
  element.querySelector('.mark').setAttribute('aria-hidden', 'true');
  if (isDone) element.append(make('span', 'hidden', ` (${word('done')})`));
  element.dataset.step = step.code;
  element.setAttribute('aria-expanded', String(step === current()));
  if (step === next()) element.setAttribute('aria-current', 'step');
  if (step === current()) element.append(make('small', '', word(`${step.code}Hint`)));
  return make('li', isDone ? 'done' : '', element);
}

function begin(step, open) {
  opened = step;
  if (step.focus) {
    document.body.classList.remove('in-chat');
    showTour(open);
    return document.querySelector(step.focus).focus();
  }
  const who = [...world.people.values()].find(person => step.city ? person.city === step.city : person.role === step.role);
  if (!who) return;
  const { writing } = open(who.id);
  if (step.says) writing.fill(step.says);
}
