'use strict';
(() => {
  const form = document.querySelector('form.search');
  const region = document.getElementById('resultados');
  if (!form || !region) {
    return;
  }
  const field = form.elements.namedItem('q');
  let timer = 0;
  let asked = 0;
  const show = async () => {
    const address = new URL(form.action);
    address.searchParams.set('q', field.value);
    const turn = ++asked;
    const answer = await fetch(address);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const found = page.getElementById('resultados');
    if (turn !== asked || !answer.ok || !found) {
      return;
    }
    region.replaceChildren(...document.importNode(found, true).childNodes);
    history.replaceState(null, '', address);
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => show().catch(() => {}), 250);
  });
})();
