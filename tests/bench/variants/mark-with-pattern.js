// mark.js and `pattern` are set in front of this file.
new Mark(document.body).markRegExp(pattern);
