// The page as a whole: which chats are on the screen, and what happens when something happens.
import { markRead, showChats } from './chats.js';
import { showClock, startClock } from './clock.js';
import { noteCalls, startDeveloper } from './developer.js';
import { confirm, failed } from './dialogs.js';
import { find } from './dom.js';
import { makePane } from './pane.js';
import { celebrate, showTour, startTour } from './tour.js';
import { apply, language, setLanguage, word } from './words.js';
import { listen, load, startAfresh, world } from './world.js';

const wide = matchMedia('(min-width: 75rem)');
const house = { open, onUse, onClose, onBeside, onBack, onRead: markRead };
const panes = [makePane(true, house)];
let active = panes[0];
let drawing = 0;
const named = location.hash.slice(1).split(',').map(Number);

const onScreen = () => wide.matches ? panes : [active];

// Shows a chat where it stands already, else in the pane that was used last.
function open(chat) {
  const pane = onScreen().find(its => its.chat === chat) ?? active;
  active = pane;
  document.body.classList.add('in-chat');
  if (pane.chat !== chat) pane.open(chat);
  arrange();
  pane.parts.text.focus({ preventScroll: true });
  return pane;
}

function onUse(pane) {
  if (pane === active) return;
  active = pane;
  arrange();
}

function onClose(pane) {
  panes.splice(panes.indexOf(pane), 1);
  pane.root.remove();
  active = panes[0];
  arrange();
  active.parts.text.focus({ preventScroll: true });
}

function onBeside() {
  if (panes.length === 1) panes.push(makePane(false, house));
  active = panes[1];
  find('panes').append(active.root);
  active.show(true);
  arrange();
  find('chats').querySelector('button:not([aria-current])')?.focus();
}

function onBack() {
  document.body.classList.remove('in-chat');
  find('chats').querySelector(`[data-chat="${active.chat}"]`)?.focus();
}

// Who is marked where, and which buttons make sense with this many panes.
function arrange() {
  for (const pane of panes) {
    pane.root.classList.toggle('active', pane === active);
    pane.parts.close.hidden = panes.length === 1;
    pane.parts.beside.hidden = panes.length > 1;
  }
  find('panes').classList.toggle('two', panes.length > 1);
  history.replaceState(null, '', `#${panes.map(pane => pane.chat ?? '').join(',')}`);
  showSide();
}

function showSide() {
  find('title').textContent = world.bot.name;
  showChats(onScreen(), active, open);
  showTour(open);
  showClock();
}

function showAll(draw = pane => pane.show(false)) {
  for (const pane of panes) {
    if (pane.chat !== null && !world.chats.has(pane.chat)) pane.open(null);
    else draw(pane);
  }
  showSide();
}

function onChange(happened) {
  for (const pane of panes) pane.happened(happened);
  if (happened.what === 'reset') showAll();
  if (happened.what === 'tour' && happened.tour.length > 0) celebrate();
  cancelAnimationFrame(drawing);
  drawing = requestAnimationFrame(showSide);
  noteCalls();
}

function startSettings() {
  find('language').value = language();
  find('language').addEventListener('change', event => {
    setLanguage(event.target.value);
    showAll(pane => pane.redraw());
  });
  find('look').value = localStorage.getItem('look') ?? 'light dark';
  find('look').addEventListener('change', event => localStorage.setItem('look', event.target.value));
  find('look').addEventListener('change', look);
  look();
  find('reset').addEventListener('click', async () => {
    if (await confirm(word('resetAsk'), word('yes')) && !await startAfresh()) failed();
  });
  wide.addEventListener('change', showSide);
}

const look = () => { document.documentElement.style.colorScheme = find('look').value; };

// What the address names, else on wide screens an official beside the coordinator.
function openFirst() {
  const asked = named.filter(id => world.chats.has(id));
  const people = [...world.people.values()];
  const usual = ['official', 'coordinator'].map(role => people.find(person => person.role === role)?.id).filter(Boolean);
  const chosen = asked.length > 0 ? asked : wide.matches ? usual : matchMedia('(min-width: 45rem)').matches ? usual.slice(0, 1) : [];
  if (chosen.length > 0) open(chosen[0]);
  if (chosen.length < 2 || !wide.matches) return;
  onBeside();
  open(chosen[1]);
  open(chosen[0]);
}

apply(document);
find('panes').append(panes[0].root);
await load();
panes[0].show(true);
startSettings();
startTour();
startClock();
startDeveloper();
arrange();
openFirst();
listen({
  onChange,
  onConnection(isOn) {
    find('offline').hidden = isOn;
    if (isOn) showAll();
  },
});
