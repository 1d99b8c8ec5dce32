/**
 * Shares tasks between other threads and this one: the others have so many ahead that they never wait
 * for the next, and what is left over is done here, one after the other. Between two of them this
 * thread hears what the others have done.
 */
export function shareOut<Task, Result>(
  elsewhere: (task: Task) => Promise<Result>,
  mostElsewhere: number,
  here: (task: Task) => Promise<Result>,
): (task: Task) => Promise<Result> {
  const waiting: Array<Waiting<Task, Result>> = [];
  let away = 0;
  let isBusy = false;

  const send = async ({ task, settle }: Waiting<Task, Result>): Promise<void> => {
    away += 1;
    const done = elsewhere(task);
    settle(done);
    await done.catch(() => {});
    away -= 1;
    next();
  };
  const workOff = async (): Promise<void> => {
    isBusy = true;
    await heard();
    for (let first = waiting.shift(); first; first = waiting.shift()) {
      const done = here(first.task);
      first.settle(done);
      await done.catch(() => {});
      await heard();
    }
    isBusy = false;
  };
  const next = (): void => {
    const first = away < mostElsewhere ? waiting.shift() : undefined;
    if (first) void send(first);
    else if (!isBusy && waiting.length > 0) void workOff();
  };
  return (task) =>
    new Promise((settle) => {
      waiting.push({ task, settle });
      next();
    });
}

/** What has arrived is heard of before this thread goes on. */
const heard = (): Promise<unknown> => new Promise(setImmediate);

/** A task that nobody has begun. */
interface Waiting<Task, Result> {
  readonly task: Task;
  readonly settle: (done: Promise<Result>) => void;
}
