import { SettingError } from '../lib/site';

/** What each file of this folder that is a command exports by default. @returns the exit code. */
export type Command = (args: string[]) => Promise<number> | number;

/** Runs a command by name; a wrong setting is a sentence for the person who typed it, not a stack trace. */
export async function runCommand(name: string, args: string[]): Promise<void> {
  try {
    const { default: command }: { default: Command } = await import(`./${name}.ts`);
    process.exitCode = await command(args);
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
