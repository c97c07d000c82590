
'use strict';
(function () {
  const cells = Array.from(document.querySelectorAll('.compromise'));

  // A cell for the compromise takes words, and is told by its clauses.
  function free(cell) {
    const field = document.createElement('div');
    field.setAttribute('contenteditable', 'plaintext-only');
    if (field.contentEditable !== 'plaintext-only') {
      field.contentEditable = 'true';
    }
    field.setAttribute('role', 'textbox');
    field.setAttribute('aria-multiline', 'true');
    field.setAttribute('aria-label', cell.dataset.name);
    cell.append(field);
  }

  // What is written stands in the page alone: the browser asks before it goes.
  function leaving(event) {
    if (cells.some(cell => cell.textContent.trim() !== '')) {
      event.preventDefault();
    }
  }

  cells.forEach(free);
  if (cells.length > 0) {
    window.addEventListener('beforeunload', leaving);
    document.getElementById('hint').hidden = false;
  }
})();
