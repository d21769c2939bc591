// What any content script costs: nothing of ours.
