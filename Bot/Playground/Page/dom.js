// Small pieces of the page that several parts are made of.
export const find = id => document.getElementById(id);

export function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

export function button(text, run, className = '') {
  const element = make('button', className, text);
  element.type = 'button';
  element.addEventListener('click', run);
  return element;
}

// A button of a list of choices, with a second line that says more.
export function choice(title, description, run) {
  const element = button(title, run);
  if (description) element.append(make('small', '', description));
  return element;
}

// The elements below the root that name a part, by name.
export function partsOf(root) {
  return Object.fromEntries([...root.querySelectorAll('[data-part]')].map(element => [element.dataset.part, element]));
}

const hues = 6;

// The circle with somebody's initials.
export function dress(face, id, name) {
  face.className = `face hue-${Math.abs(id) % hues}`;
  face.textContent = name.split(/\s+/).slice(0, 2).map(part => part[0]).join('').toUpperCase();
  return face;
}
