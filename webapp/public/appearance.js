// Runs before the first paint, so that neither language nor theme flickers.
(() => {
  const html = document.documentElement;
  html.lang = localStorage.getItem('congvu.language') === 'en' ? 'en' : 'vi';
  const theme = localStorage.getItem('congvu.theme');
  if (theme === 'light' || theme === 'dark') html.dataset.theme = theme;
})();
