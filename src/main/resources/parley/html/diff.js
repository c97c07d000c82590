
'use strict';
(function () {
  const changes = Array.from(document.querySelectorAll('[data-change]'));
  const where = document.getElementById('where');
  const keys = document.getElementById('keys');
  if (changes.length === 0) {
    return;
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
    const target = changes[Math.min(changes.length - 1, Math.max(0, place() + step))];
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'start' });
    tell();
  }

  // Keys without Ctrl, Alt or Meta are for this page only, and can be turned off.
  function pressed(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || keys.getAttribute('aria-pressed') !== 'true') {
      return;
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

  document.addEventListener('keydown', pressed);
  document.addEventListener('focusin', tell);
  document.getElementById('next').addEventListener('click', () => go(1));
  document.getElementById('previous').addEventListener('click', () => go(-1));
  keys.addEventListener('click', toggle);
  document.getElementById('steps').hidden = false;
  document.getElementById('hint').hidden = false;
  tell();
})();
