// Something that can be done again after so many seconds: its button rests until then, and says how long.
customElements.define('tt-again', class extends HTMLElement {
  connectedCallback() {
    this.begin();
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  begin() {
    clearInterval(this.timer);
    this.face ??= this.appendChild(document.createElement('span'));
    this.face.className = 'tt-again-wait';
    this.end = performance.now() + Number(this.getAttribute('seconds')) * 1000;
    this.timer = setInterval(() => this.tick(), 500);
    this.tick();
  }

  tick() {
    const left = Math.max(0, Math.ceil((this.end - performance.now()) / 1000));
    const button = this.querySelector('vaadin-button');
    if (button) {
      button.disabled = left > 0;
    }
    this.face.textContent = left ? (this.getAttribute('waiting') ?? '').replace('{0}', left) : '';
    if (!left && button) {
      clearInterval(this.timer);
    }
  }
});
