// How long something takes, asked often.

/** A figure of sorted times at a share of them. */
export function at(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/**
 * Asks every question once, and then from the first again until a time has passed: a database that has just started takes
 * three times as long for the same as one that has run for a while, and those who ask have one of the latter. All of them,
 * because whoever is measured later would otherwise find in the database's memory what those before had it read.
 */
export async function warmUp(seconds, questions, ask) {
  const end = performance.now() + seconds * 1000;
  for (const question of questions) await ask(question);
  while (questions.length > 0) {
    for (const question of questions) {
      if (performance.now() > end) return;
      await ask(question);
    }
  }
}

/** Asks every question once: median and 95th percentile in milliseconds, and processor time of this process. */
export async function measure(questions, ask) {
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
