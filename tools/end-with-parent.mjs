// Ends Next.js when the command that started it is killed: else it would go on writing into a folder that the next build uses.
// Next.js loads this module into its workers too, which end with it by themselves.
if (process.ppid === Number(process.env.PARENT_PID)) {
  process.once('disconnect', () => process.exit(1));
  process.channel?.unref();
}
