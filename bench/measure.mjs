// How long something takes, asked often.

/** A figure of sorted times at a share of them. */
export function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** Asks every question once, after some to warm up: median and 95th percentile in milliseconds, and processor time of this process. */
export async function measure(questions, ask) {
  for (const question of questions.slice(0, 15)) await ask(question);
  const before = process.cpuUsage();
  const times = [];
  for (const question of questions) {
    const begun = performance.now();
    await ask(question);
    times.push(performance.now() - begun);
  }
  const { user, system } = process.cpuUsage(before);
  times.sort((one, other) => one - other);
  return {
    median: at(times, 0.5),
    p95: at(times, 0.95),
    most: at(times, 1),
    cpu: (user + system) / 1000 / questions.length,
  };
}
