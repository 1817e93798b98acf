// Loaded before everything else, as a plain script, so that a page never flashes in the wrong scheme.
(() => {
  const root = document.documentElement;
  const KEY = 'tt-scheme';
  const system = matchMedia('(prefers-color-scheme: dark)');

  const stored = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null; // storage may be forbidden; the system's scheme is then used
    }
  };
  const isDark = () => (stored() ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const apply = () => {
    root.setAttribute('theme', isDark() ? 'dark' : 'light');
    document.querySelectorAll('tt-scheme-toggle').forEach((toggle) => toggle.show());
  };

  // A switch between light and dark; its icon comes from the server.
  customElements.define('tt-scheme-toggle', class extends HTMLElement {
    connectedCallback() {
      this.setAttribute('role', 'button');
      this.tabIndex = 0;
      this.show();
      this.onclick = () => this.toggle();
      this.onkeydown = (event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          this.toggle();
        }
      };
    }

    show() {
      this.setAttribute('aria-pressed', String(isDark()));
    }

    toggle() {
      try {
        localStorage.setItem(KEY, isDark() ? 'light' : 'dark');
        apply();
      } catch {
        root.setAttribute('theme', root.getAttribute('theme') === 'dark' ? 'light' : 'dark');
      }
    }
  });
  // A toast that goes by itself: its seconds stand still while the pointer or the keyboard is on it.
  customElements.define('tt-toast', class extends HTMLElement {
    connectedCallback() {
      this.timer = setTimeout(() => this.begin()); // its attributes come a moment later
    }

    begin() {
      this.timer = 0;
      const seconds = Number(this.dataset.seconds);
      if (seconds) {
        this.left = seconds * 1000;
        this.card = this.closest('vaadin-notification-card') ?? this;
        this.card.addEventListener('pointerenter', () => this.hold());
        this.card.addEventListener('pointerleave', () => this.go());
        this.card.addEventListener('focusin', () => this.hold());
        this.card.addEventListener('focusout', () => this.go());
        this.go();
      }
    }

    disconnectedCallback() {
      clearTimeout(this.timer);
    }

    hold() {
      if (this.timer) {
        clearTimeout(this.timer);
        this.timer = 0;
        this.left -= performance.now() - this.since;
      }
    }

    go() {
      if (!this.timer && !this.card.matches(':hover, :focus-within')) {
        this.since = performance.now();
        this.timer = setTimeout(() => this.dispatchEvent(new CustomEvent('tt-elapsed')), Math.max(this.left, 1000));
      }
    }
  });
  apply();
  system.addEventListener('change', apply);

  // Without a connection a diner's page keeps what it last showed, greyed, and says since when; what needs the server
  // cannot be pressed. The banner is Vaadin's own indicator.
  const PRESSED = 'button, vaadin-button, [role="button"], a[href]:not([href^="tel:"]):not([target="_blank"])';
  const showConnection = (isLost) => {
    if (isLost === root.hasAttribute('data-offline')) {
      return;
    }
    const text = document.querySelector('[data-offline-text]')?.dataset.offlineText;
    if (isLost && text && window.Vaadin?.connectionIndicator) {
      const now = new Date().toLocaleTimeString('en-IN', { hour: 'numeric', minute: '2-digit' });
      const words = text.replace('{0}', now);
      Object.assign(window.Vaadin.connectionIndicator, { offlineText: words, reconnectingText: words });
    }
    root.toggleAttribute('data-offline', isLost);
    document.querySelectorAll('.tt-view button, .tt-view vaadin-button').forEach((button) => {
      if (isLost && !button.hasAttribute('aria-disabled')) {
        button.setAttribute('aria-disabled', 'true');
        button.dataset.offline = '';
      } else if (!isLost && 'offline' in button.dataset) {
        button.removeAttribute('aria-disabled');
        delete button.dataset.offline;
      }
    });
  };
  addEventListener('load', () => {
    window.Vaadin?.connectionState?.addStateChangeListener((before, state) =>
      showConnection(state === 'connection-lost' || state === 'reconnecting'));
  });
  document.addEventListener('click', (event) => {
    const isDiner = root.hasAttribute('data-offline') && root.classList.contains('tt-diner');
    if (isDiner && event.target.closest?.(PRESSED)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);

  // "Skip to content": a hash link would leave the page, because addresses are relative to the base.
  document.addEventListener('click', (event) => {
    const skip = event.target.closest?.('.tt-skip');
    if (skip) {
      event.preventDefault();
      document.getElementById('content')?.focus();
    }
  });

  // Groups of buttons with one tab stop: arrows, Home and End move within. Marked by data-roving.
  const STEPS = { ArrowRight: 1, ArrowLeft: -1 };
  const rowLength = (buttons) => {
    const below = buttons.findIndex((button) => button.offsetTop > buttons[0].offsetTop);
    return below < 0 ? buttons.length : below;
  };
  const target = (key, buttons, at) => {
    switch (key) {
      case 'Home': return 0;
      case 'End': return buttons.length - 1;
      case 'ArrowDown': return at + rowLength(buttons);
      case 'ArrowUp': return at - rowLength(buttons);
      default: return key in STEPS ? at + STEPS[key] : -1;
    }
  };
  document.addEventListener('keydown', (event) => {
    const group = event.target.closest?.('[data-roving]');
    if (!group) {
      return;
    }
    const buttons = [...group.querySelectorAll('button:not([disabled])')];
    const next = buttons[target(event.key, buttons, buttons.indexOf(event.target.closest('button')))];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  });
  document.addEventListener('focusin', (event) => {
    const group = event.target.closest?.('[data-roving]');
    if (group && event.target.matches('button')) {
      group.querySelectorAll('button').forEach((button) => {
        button.tabIndex = button === event.target ? 0 : -1;
      });
    }
  });
})();
