/** Lets the page work in the middle of something long. Where the browser knows how, what was put off comes later. */
export async function pause(): Promise<void> {
  if (typeof scheduler === 'object' && 'yield' in scheduler) await scheduler.yield();
  else await new Promise((resume) => setTimeout(resume));
}
