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
const visible = (element) => element.getClientRects().length > 0 && !element.disabled;
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
  const marked = [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].filter(visible).pop();
  if (!marked) {
    return;
  }
  event.preventDefault();
  if (marked.matches('vaadin-text-field, vaadin-combo-box, input')) {
    marked.focus();
  } else {
    // what is being typed is sent first
    if (source.blur && key.startsWith('Ctrl+')) {
      source.dispatchEvent(new Event('change', { bubbles: true }));
    }
    marked.click();
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
