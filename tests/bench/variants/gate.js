// The whole page's text against one RegExp; `pattern` is set in front of this file.
globalThis.benchResult = pattern.test(document.body.textContent);
