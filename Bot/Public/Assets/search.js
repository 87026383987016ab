'use strict';
(() => {
  const form = document.querySelector('form.search');
  const region = document.getElementById('resultados');
  if (!form || !region) {
    return;
  }
  const field = form.elements.namedItem('q');
  const most = 30;
  let timer = 0;
  let asked = 0;
  let index = null;
  // On the start page nothing stands there before, and comes back when the field is empty again.
  const isAside = region.childElementCount === 0;
  const here = location.href;

  const words = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[a-z0-9]+/g) ?? [];

  const element = (name, text, kind) => {
    const made = document.createElement(name);
    made.textContent = text;
    made.className = kind ?? '';
    return made;
  };

  const item = ([path, title, place]) => {
    const link = element('a', title);
    link.href = path;
    const heading = document.createElement('h3');
    heading.append(link);
    const entry = document.createElement('li');
    entry.append(heading, element('p', place, 'soft'));
    return entry;
  };

  // A file server answers every search with the same page; then the index beside it is searched here.
  const searchHere = async (text, turn) => {
    index ??= fetch(region.dataset.index).then((answer) => answer.json());
    const all = await index;
    if (turn !== asked) {
      return;
    }
    const sought = words(text).map((word) => ' ' + word);
    const found = all.filter((entry) => sought.every((word) => (' ' + entry[3]).includes(word)));
    const list = document.createElement('ul');
    list.className = 'cards';
    list.append(...found.slice(0, most).map(item));
    region.replaceChildren(
      element('h2', `«${text}»: ${found.length}`),
      element('p', found.length ? region.dataset.here : region.dataset.none, 'note'),
      list);
  };

  const show = async () => {
    const text = field.value.trim();
    const turn = ++asked;
    if (!text && isAside) {
      region.replaceChildren();
      history.replaceState(null, '', here);
      return;
    }
    const address = new URL(form.action);
    address.hash = '';
    address.searchParams.set('q', text);
    const answer = await fetch(address);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const found = page.getElementById('resultados');
    if (turn !== asked || !answer.ok || !found) {
      return;
    }
    if (text && !('answered' in found.dataset)) {
      await searchHere(text, turn);
    } else {
      region.replaceChildren(...document.importNode(found, true).childNodes);
    }
    history.replaceState(null, '', address);
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => show().catch(() => {}), 250);
  });

  const before = new URLSearchParams(location.search).get('q')?.trim();
  if (before && !('answered' in region.dataset)) {
    field.value = before;
    searchHere(before, ++asked).catch(() => {});
  }
})();
