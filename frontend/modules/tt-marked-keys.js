// Keys of the staff's screens. An element marked data-key="N" is pressed (a field: focused) by that key; keys without
// Ctrl are off while somebody types. Of several marked alike the last one that is visible counts: the innermost panel.
const typing = (target) => target.closest?.('input, textarea, [contenteditable], vaadin-text-area, vaadin-text-field')
  && !['checkbox', 'radio'].includes(target.type);
const wanted = () => {
  try {
    return localStorage.getItem('tt-single-keys') !== 'off'; // the switch is on the service screen
  } catch {
    return true;
  }
};
const visible = (element) => element.getClientRects().length > 0;
const PATIENCE_MS = 3000;

/** What was typed last may be what lets a button be pressed: the server says so a moment later. */
const press = (button) => {
  if (!button.disabled) {
    button.click();
    return;
  }
  const watch = new MutationObserver(() => {
    if (!button.disabled) {
      watch.disconnect();
      button.click();
    }
  });
  watch.observe(button, { attributes: true, attributeFilter: ['disabled'] });
  setTimeout(() => watch.disconnect(), PATIENCE_MS);
};
const name = (event) => (event.ctrlKey || event.metaKey ? 'Ctrl+' + event.key.toUpperCase()
  : event.key.length === 1 ? event.key.toUpperCase() : event.key);

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.altKey || document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) {
    return;
  }
  const source = event.composedPath()[0];
  const key = name(event);
  const single = !key.startsWith('Ctrl+') && key !== 'Escape';
  if (single && (typing(source) || !wanted())) {
    return;
  }
  const marked = [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].filter(visible)
    .filter((each) => !single || !each.disabled).pop();
  if (!marked) {
    return;
  }
  event.preventDefault();
  if (marked.matches('vaadin-text-field, vaadin-combo-box, input')) {
    marked.focus();
  } else {
    // what is being typed is sent first; fields for numbers send it only when they are left
    if (source.blur && key.startsWith('Ctrl+')) {
      source.dispatchEvent(new Event('change', { bubbles: true }));
      source.blur();
      source.focus();
    }
    press(marked);
  }
});

// In a grid, Enter on a row opens it, as a press on its link would.
document.addEventListener('keydown', (event) => {
  const [cell] = event.composedPath();
  if (event.key !== 'Enter' || !cell.matches?.('td') || !event.target.matches?.('vaadin-grid')) {
    return;
  }
  const link = [...cell.parentElement.children]
    .flatMap((each) => [...each.querySelectorAll('slot')])
    .flatMap((slot) => slot.assignedElements())
    .map((content) => content.querySelector('a[href]'))
    .find((each) => each);
  if (link) {
    event.preventDefault();
    event.stopPropagation();
    link.click();
  }
}, true);
