
'use strict';
(function () {
  const all = Array.from(document.querySelectorAll('[data-change]'));
  const rows = Array.from(document.querySelectorAll('.glance tbody tr'));
  const words = document.getElementById('words');
  const kinds = Array.from(document.querySelectorAll('#find button'));
  let changes = all;
  let texts = [];
  const where = document.getElementById('where');
  const keys = document.getElementById('keys');
  if (all.length === 0) {
    return;
  }

  // The changes of the kind that is chosen that have all words asked for, in small letters.
  function narrow() {
    const asked = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const kind = kinds.find(button => button.getAttribute('aria-pressed') === 'true').dataset.kind;
    if (asked.length > 0 && texts.length === 0) {
      texts = all.map(change => change.textContent.toLowerCase());
    }
    const fits = all.map((change, i) => (kind === '' || change.dataset.change.split(' ').includes(kind))
      && asked.every(word => texts[i].includes(word)));
    all.forEach((change, i) => { change.hidden = !fits[i]; });
    rows.forEach((row, i) => { row.hidden = !fits[i]; });
    changes = all.filter((change, i) => fits[i]);
    document.getElementById('changes').classList.toggle('narrowed', kind !== '' || asked.length > 0);
    document.getElementById('shown').value = changes.length + ' of ' + all.length
      + (all.length === 1 ? ' change' : ' changes');
    tell();
  }

  function choose(button) {
    kinds.forEach(other => other.setAttribute('aria-pressed', String(other === button)));
    narrow();
  }

  // A link to what is not shown shows everything again.
  function follow(event) {
    const link = event.target.closest('a[href^="#"]');
    const target = link && document.getElementById(link.getAttribute('href').slice(1));
    if (target && target.getClientRects().length === 0) {
      words.value = '';
      choose(kinds[0]);
    }
  }

  // The change that has the focus, else the last one that begins above the window.
  function place() {
    const focused = document.activeElement.closest('[data-change]');
    if (focused) {
      return changes.indexOf(focused);
    }
    const below = changes.findIndex(change => change.getBoundingClientRect().top > 1);
    return (below < 0 ? changes.length : below) - 1;
  }

  function tell() {
    const focused = document.activeElement.closest('[data-change]');
    where.value = focused
      ? changes.indexOf(focused) + 1 + ' of ' + changes.length
      : changes.length + (changes.length === 1 ? ' change' : ' changes');
  }

  function go(step) {
    if (changes.length === 0) {
      return;
    }
    const target = changes[Math.min(changes.length - 1, Math.max(0, place() + step))];
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'start' });
    tell();
  }

  // Keys without Ctrl, Alt or Meta are for this page only, and can be turned off.
  function pressed(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || keys.getAttribute('aria-pressed') !== 'true'
        || event.target === words) {
      return;
    }
    if (event.key === '/') {
      event.preventDefault();
      words.focus();
    }
    const step = { n: 1, j: 1, p: -1, k: -1 }[event.key];
    if (step) {
      event.preventDefault();
      go(step);
    }
  }

  function toggle() {
    const on = keys.getAttribute('aria-pressed') !== 'true';
    keys.setAttribute('aria-pressed', String(on));
    document.getElementById('hint').hidden = !on;
  }

  words.addEventListener('input', narrow);
  kinds.forEach(button => button.addEventListener('click', () => choose(button)));
  document.addEventListener('click', follow);
  document.addEventListener('keydown', pressed);
  document.addEventListener('focusin', tell);
  document.getElementById('next').addEventListener('click', () => go(1));
  document.getElementById('previous').addEventListener('click', () => go(-1));
  keys.addEventListener('click', toggle);
  document.getElementById('steps').hidden = false;
  document.getElementById('hint').hidden = false;
  document.getElementById('find').hidden = false;
  narrow();
})();
