import type { Filler, SlotName } from './frame.ts';

/** The slots of one frame while it is being filled; a word stands in a slot once, with its first certainty. */
export class Slots {
  private readonly fillers = new Map<SlotName, Filler[]>();

  add(name: SlotName, token: number, certainty = 1): void {
    const list = this.fillers.get(name) ?? [];
    if (!list.some((filler) => filler.token === token)) list.push({ token, certainty });
    this.fillers.set(name, list);
  }

  find(name: SlotName): readonly Filler[] {
    return this.fillers.get(name) ?? [];
  }

  copy(from: SlotName, to: SlotName): void {
    for (const filler of this.find(from)) this.add(to, filler.token, filler.certainty);
  }
}
