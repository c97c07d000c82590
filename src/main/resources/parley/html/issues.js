
'use strict';
(function () {
  const rows = Array.from(document.querySelectorAll('tr[data-issue]'));
  const lines = Array.from(document.querySelectorAll('tr[data-line]'));
  const words = document.getElementById('words');
  const shown = document.getElementById('shown');
  const tags = Array.from(document.querySelectorAll('#find button'));
  if (rows.length === 0) {
    return;
  }

  // What can be read of an issue, its evidence included, in small letters.
  const texts = rows.map(row => {
    const article = document.getElementById(row.dataset.issue);
    return (row.textContent + ' ' + article.textContent).toLowerCase();
  });

  function filter() {
    const asked = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const tag = tags.find(button => button.getAttribute('aria-pressed') === 'true').dataset.tag;
    let count = 0;
    rows.forEach((row, i) => {
      const fits = (tag === '' || row.dataset.tag === tag) && asked.every(word => texts[i].includes(word));
      row.hidden = !fits;
      if (lines.length > 0) {
        lines[i].hidden = !fits;
      }
      document.getElementById(row.dataset.issue).hidden = !fits;
      count += fits ? 1 : 0;
    });
    shown.value = count + ' of ' + rows.length + (rows.length === 1 ? ' issue' : ' issues');
  }

  function choose(button) {
    tags.forEach(other => other.setAttribute('aria-pressed', String(other === button)));
    filter();
  }

  words.addEventListener('input', filter);
  tags.forEach(button => button.addEventListener('click', () => choose(button)));
  document.getElementById('find').hidden = false;
  filter();
})();
