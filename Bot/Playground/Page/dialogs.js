// What interrupts: a toast that goes by itself, and a dialog that waits for an answer.
import { choice, find } from './dom.js';
import { word } from './words.js';
import { world } from './world.js';

const toastTime = 5000;
let fading = 0;

export function toast(text) {
  find('toast').textContent = text;
  find('toast').hidden = false;
  clearTimeout(fading);
  fading = setTimeout(() => { find('toast').hidden = true; }, toastTime);
}

// Why nothing happened: the program is out of reach, or the page was out of date.
export const failed = () => toast(word(world.isLost ? 'lost' : 'failed'));

export const tell = text => show(text, { yes: word('close') });

// True when it was agreed to.
export const confirm = (text, yes) => show(text, { yes, no: word('cancel') });

// What was typed, without outer spaces; empty when nothing was, or it was cancelled.
export async function ask(text) {
  find('dialog-input').value = '';
  const isAgreed = await show(text, { yes: word('ok'), no: word('cancel'), hasInput: true });
  return isAgreed ? find('dialog-input').value.trim() : '';
}

// One of the options, each { title, description, value }; null when it was cancelled.
export async function pick(text, options) {
  let picked = null;
  const choices = options.map(option => choice(option.title, option.description, () => {
    picked = option.value;
    find('dialog').close();
  }));
  await show(text, { no: word('cancel'), choices });
  return picked;
}

function show(text, { yes, no, hasInput = false, choices = [] }) {
  const dialog = find('dialog');
  find('dialog-text').textContent = text;
  find('dialog-input').hidden = !hasInput;
  find('dialog-choices').replaceChildren(...choices);
  find('dialog-choices').hidden = choices.length === 0;
  label(find('dialog-yes'), yes);
  label(find('dialog-no'), no);
  dialog.returnValue = '';
  dialog.showModal();
  (hasInput ? find('dialog-input') : choices[0] ?? find('dialog-yes')).focus();
  return new Promise(answer => dialog.addEventListener('close', () => answer(dialog.returnValue === 'yes'), { once: true }));
}

function label(element, text) {
  element.hidden = !text;
  element.textContent = text ?? '';
}

// Enter in the field agrees, although the other button stands first.
find('dialog-input').addEventListener('keydown', event => {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  find('dialog').close('yes');
});
