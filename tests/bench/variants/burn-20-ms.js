// Burns 20 ms, to see whether the bench sees them.
{
  const end = performance.now() + 20;
  let turns = 0;
  while (performance.now() < end) turns++;
  globalThis.benchResult = turns;
}
