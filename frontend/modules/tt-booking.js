// Guided booking in the browser: the countdown of a hold, and the parts of a draft that belong into no address.

const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Counts from `seconds` down by itself; fires tt-elapsed at the end, and warns once when a minute is left. */
class TtCountdown extends HTMLElement {
  connectedCallback() {
    this.face = document.createElement('span');
    this.face.setAttribute('role', 'timer');
    this.warning = document.createElement('span');
    this.warning.className = 'tt-sr-only';
    this.warning.setAttribute('role', 'status');
    this.replaceChildren(this.face, this.warning);
    this.end = performance.now() + Number(this.getAttribute('seconds')) * 1000;
    this.tick();
    this.timer = setInterval(() => this.tick(), 250);
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  tick() {
    const left = Math.max(0, Math.ceil((this.end - performance.now()) / 1000));
    const text = this.dataset.text.replace('{0}', clock(left));
    if (this.face.textContent !== text) {
      this.face.textContent = text;
      this.classList.toggle('tt-soon', left <= 60);
    }
    if (left <= 60 && !this.warning.textContent) {
      this.warning.textContent = this.dataset.warning;
    }
    if (left === 0) {
      clearInterval(this.timer);
      this.dispatchEvent(new CustomEvent('tt-elapsed'));
    }
  }
}

const KEY = 'tt-booking';
const stored = () => {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  } catch {
    return {}; // storage may be forbidden; the draft then lives as long as the page
  }
};

/** Keeps what is typed into its fields marked by data-keep for as long as the tab lives. */
class TtDraft extends HTMLElement {
  connectedCallback() {
    this.addEventListener('input', this.keep);
  }

  disconnectedCallback() {
    this.removeEventListener('input', this.keep);
  }

  keep(event) {
    const field = event.target.closest('[data-keep]');
    if (field && event.isTrusted) {
      try {
        sessionStorage.setItem(KEY, JSON.stringify({ ...stored(), [field.dataset.keep]: field.value }));
      } catch {
        // see above
      }
    }
  }

  restore() {
    const values = stored();
    this.querySelectorAll('[data-keep]').forEach((field) => {
      const value = values[field.dataset.keep];
      if (value !== undefined && value !== field.value) {
        field.value = value;
        // the server listens to one or the other, as the field's mode has it
        ['input', 'change'].forEach((type) => field.dispatchEvent(new CustomEvent(type, { bubbles: true })));
      }
    });
  }
}

/**
 * Passes its text on with what the device has for sharing; where it has nothing, copies it and says so for a moment. Only a
 * press may open the device's own sheet, so the server is not asked.
 */
class TtShare extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this.share);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.share);
    clearTimeout(this.timer);
  }

  async share() {
    const { shareTitle: title, shareText: text } = this.dataset;
    try {
      if (navigator.share) {
        await navigator.share({ title, text });
      } else {
        await navigator.clipboard.writeText(text);
        this.say(this.dataset.copied);
      }
    } catch (refused) {
      if (refused.name !== 'AbortError') {
        this.say(this.dataset.failed);
      }
    }
  }

  say(words) {
    const said = this.querySelector('[role="status"]');
    said.textContent = words;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => said.replaceChildren(), 6000);
  }
}

customElements.define('tt-countdown', TtCountdown);
customElements.define('tt-share', TtShare);
customElements.define('tt-draft', TtDraft);
