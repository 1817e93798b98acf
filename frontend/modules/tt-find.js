// The page for finding a table: fetches more results as the guest comes to their end, and shows skeletons in place of
// results that are slow to come.
const SLOW_MS = 300;

const atTheEnd = new IntersectionObserver(
  (entries) => entries.filter((entry) => entry.isIntersecting).forEach((entry) => entry.target.click()),
  { rootMargin: '400px' },
);

const observe = () =>
  document.querySelectorAll('[data-more]:not([data-seen])').forEach((button) => {
    button.setAttribute('data-seen', '');
    atTheEnd.observe(button);
  });

let slow;
window.Vaadin?.connectionState?.addStateChangeListener((_, state) => {
  clearTimeout(slow);
  const results = document.querySelector('.tt-results-section');
  if (state === 'loading') {
    slow = setTimeout(() => results?.setAttribute('data-slow', ''), SLOW_MS);
  } else {
    results?.removeAttribute('data-slow');
    observe();
  }
});

observe();
new MutationObserver(observe).observe(document.body, { childList: true, subtree: true });
