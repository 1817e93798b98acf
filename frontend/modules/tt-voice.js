// Speech for the concierge: a microphone that writes into the message field, and replies that are read aloud.
// Where the browser has no speech, the buttons are not there.
const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;
const voice = window.speechSynthesis;
const READ_ALL = 'tt-read-all';

const icon = (name) =>
  `<svg class="tt-icon" aria-hidden="true" viewBox="0 0 24 24"><use href="icons/tt-icons.svg#${name}"></use></svg>`;

const language = () => document.documentElement.lang || 'en-IN';

const remembered = () => {
  try {
    return localStorage.getItem(READ_ALL) === 'true';
  } catch {
    return false; // storage may be forbidden; then it is not remembered
  }
};

let speaking = null;
const hush = () => {
  voice?.cancel();
  speaking?.show(false);
  speaking = null;
};

const speak = (text, button) => {
  hush();
  const words = new SpeechSynthesisUtterance(text);
  words.lang = language();
  words.onend = hush;
  speaking = button;
  button.show(true);
  voice.speak(words);
};

// An element made by the server gets its attributes a moment after it comes into the page.
class Later extends HTMLElement {
  connectedCallback() {
    this.timer = setTimeout(() => this.begin());
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    this.end?.();
  }
}

const tell = (field) => ['input', 'change'].forEach((type) => field.dispatchEvent(new CustomEvent(type, { bubbles: true })));

const button = (host, name, label) => {
  host.innerHTML = `<button type="button" class="tt-voice-button">${icon(name)}</button>`;
  const inner = host.firstElementChild;
  inner.setAttribute('aria-label', label);
  inner.title = label;
  return inner;
};

// Writes what is said into the text area beside it. Stops by itself at a pause, and waits for Send.
customElements.define('tt-mic', class extends Later {
  begin() {
    this.hidden = !Recognition;
    if (!Recognition) {
      return;
    }
    this.inner = button(this, 'mic', this.getAttribute('label'));
    this.inner.onclick = () => (this.recognition ? this.stop() : this.start());
  }

  end() {
    this.stop();
  }

  start() {
    hush(); // starting to speak stops reading
    const field = this.parentElement.querySelector('vaadin-text-area');
    const before = field.value ? `${field.value} ` : '';
    const recognition = new Recognition();
    recognition.lang = language();
    recognition.interimResults = true;
    recognition.continuous = false;
    recognition.onresult = (event) => {
      const words = Array.from(event.results, (result) => result[0].transcript).join('');
      field.value = before + words;
      tell(field); // the server hears of it as of typing
    };
    recognition.onerror = () => this.stop();
    recognition.onend = () => {
      this.ended();
      field.focus();
    };
    this.recognition = recognition;
    this.parentElement.toggleAttribute('listening', true);
    this.inner.innerHTML = `<span class="tt-wave" aria-hidden="true">${'<i></i>'.repeat(7)}</span>`;
    this.inner.setAttribute('aria-label', this.getAttribute('stop-label'));
    this.inner.setAttribute('aria-pressed', 'true');
    this.hint = document.createElement('p');
    this.hint.className = 'tt-listening';
    this.hint.setAttribute('role', 'status');
    this.hint.textContent = this.getAttribute('hint');
    this.parentElement.after(this.hint);
    recognition.start();
  }

  stop() {
    this.recognition?.stop();
  }

  ended() {
    this.recognition = null;
    this.parentElement?.removeAttribute('listening');
    this.hint?.remove();
    this.inner.innerHTML = icon('mic');
    this.inner.setAttribute('aria-label', this.getAttribute('label'));
    this.inner.removeAttribute('aria-pressed');
  }
});

// Reads the message it belongs to; pressed again, it stops.
customElements.define('tt-speak', class extends Later {
  begin() {
    this.hidden = !voice;
    if (!voice) {
      return;
    }
    this.inner = button(this, 'speaker', this.getAttribute('label'));
    this.inner.onclick = () => (this.hasAttribute('speaking') ? hush() : speak(this.getAttribute('text'), this));
    if (remembered() && this.closest('.tt-chat-row')?.dataset.fresh !== undefined) {
      speak(this.getAttribute('text'), this);
    }
  }

  show(reading) {
    const label = this.getAttribute(reading ? 'stop-label' : 'label');
    this.toggleAttribute('speaking', reading);
    this.inner.setAttribute('aria-label', label);
    this.inner.title = label;
  }

  end() {
    if (speaking === this) {
      hush();
    }
  }
});

// Reads every new reply, while it is pressed.
customElements.define('tt-read-all', class extends Later {
  begin() {
    this.hidden = !voice;
    if (!voice) {
      return;
    }
    const inner = button(this, 'speaker', this.getAttribute('label'));
    const show = (on) => inner.setAttribute('aria-pressed', String(on));
    show(remembered());
    inner.onclick = () => {
      const on = !remembered();
      try {
        localStorage.setItem(READ_ALL, String(on));
      } catch {
        // storage may be forbidden; then it lasts for this press only
      }
      show(on);
      if (!on) {
        hush();
      }
    };
  }
});
