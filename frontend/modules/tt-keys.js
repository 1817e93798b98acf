// Single keys of the service screen. They rest while somebody types or a dialog is open; the browser remembers whether
// they are wanted at all (WCAG 2.1.4).
const KEY = 'tt-single-keys';
const OURS = ['/', 'n', 'w', 'q', 'a', 's', 'm', 'e', 'l', 'x', 't', '1', '2', '3', '[', ']', '?', 'Escape'];
const TYPED_IN = 'input, textarea, select, [contenteditable], vaadin-grid, vaadin-menu-bar-overlay, vaadin-select-overlay';
const OPEN = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-combo-box[opened], vaadin-select[opened], vaadin-date-picker[opened]';

class Keys extends HTMLElement {
  connectedCallback() {
    this.hidden = true;
    this.listener = (event) => this.pressed(event);
    document.addEventListener('keydown', this.listener);
    this.stayAwake = () => document.visibilityState === 'visible' && this.wake();
    document.addEventListener('visibilitychange', this.stayAwake);
    this.wake();
    this.$server?.found(this.on());
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.listener);
    document.removeEventListener('visibilitychange', this.stayAwake);
    this.lock?.release();
  }

  /** A tablet at the door does not go dark in the middle of a service, where the browser lets us ask for that. */
  wake() {
    navigator.wakeLock?.request('screen').then((lock) => { this.lock = lock; }, () => {});
  }

  on() {
    try {
      return localStorage.getItem(KEY) !== 'off';
    } catch {
      return true; // storage may be forbidden
    }
  }

  turn(on) {
    try {
      localStorage.setItem(KEY, on ? 'on' : 'off');
    } catch {
      // then the keys stay on
    }
  }

  pressed(event) {
    if (event.defaultPrevented || document.querySelector(OPEN)) {
      return;
    }
    const typing = event.composedPath()[0].matches?.(TYPED_IN);
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !event.shiftKey && !typing) {
      event.preventDefault();
      this.$server.key('undo');
      return;
    }
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !OURS.includes(key) || (key !== 'Escape' && !this.on())) {
      return;
    }
    event.preventDefault();
    if (key === '/') {
      document.querySelector('.svc-search')?.focus();
    } else {
      this.$server.key(key);
    }
  }
}

customElements.define('tt-keys', Keys);
