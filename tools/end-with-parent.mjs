// Loaded into Next.js, which loads it into its workers: when the command that started it is killed, it ends as well,
// rather than go on writing into a folder that the next build uses. Workers end with it by themselves.
if (process.ppid === Number(process.env.PARENT_PID)) {
  process.once('disconnect', () => process.exit(1));
  process.channel?.unref();
}
