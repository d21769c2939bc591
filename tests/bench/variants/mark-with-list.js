// mark.js and `terms` are set in front of this file.
new Mark(document.body).mark(terms, { separateWordSearch: false, accuracy: 'exactly' });
