// The least that reading a page node by node can cost.
{
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  while (walker.nextNode()) length += walker.currentNode.data.length;
  globalThis.benchResult = length;
}
